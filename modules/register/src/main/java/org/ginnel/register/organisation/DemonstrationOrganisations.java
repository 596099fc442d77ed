package org.ginnel.register.organisation;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import org.ginnel.kernel.demo.Demo;
import org.ginnel.kernel.demo.DemonstrationWanted;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.Organisations.Kind;
import org.ginnel.register.Places;

/** The invented organisations of the place's {@code demonstration.json}, registered once. */
@ApplicationScoped
class DemonstrationOrganisations {
    @Inject
    Places places;

    @Inject
    Registering registering;

    void on(@Observes @Priority(100) DemonstrationWanted wanted) {
        places.document("demonstration").ifPresent(json -> commands(json).forEach(registering::register));
    }

    static List<RegisterOrganisation> commands(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject().getJsonArray("organisations").getValuesAs(JsonObject.class).stream()
                    .map(DemonstrationOrganisations::command)
                    .toList();
        }
    }

    private static RegisterOrganisation command(JsonObject organisation) {
        return new RegisterOrganisation(
                new OrganisationId(Demo.id(organisation.getString("key"))),
                Kind.valueOf(organisation.getString("kind")),
                organisation.getString("name"),
                organisation.getString("borough"),
                true,
                "demonstration.json",
                organisation.getJsonArray("sites").getValuesAs(JsonObject.class).stream()
                        .map(DemonstrationOrganisations::site)
                        .toList());
    }

    private static RegisterOrganisation.AtSite site(JsonObject site) {
        return new RegisterOrganisation.AtSite(
                Demo.id(site.getString("key")),
                site.getString("name"),
                site.getString("address"),
                site.getString("postcode"),
                degrees(site, "latitude"),
                degrees(site, "longitude"));
    }

    private static Double degrees(JsonObject site, String name) {
        return site.get(name) instanceof JsonNumber number ? number.doubleValue() : null;
    }
}
