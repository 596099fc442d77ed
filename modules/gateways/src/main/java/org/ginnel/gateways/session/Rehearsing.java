package org.ginnel.gateways.session;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.ginnel.gateways.SupportDirectory;
import org.ginnel.gateways.SupportServiceId;
import org.ginnel.gateways.SupportSessionId;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.demo.Demo;
import org.ginnel.kernel.demo.DemonstrationWanted;
import org.ginnel.register.Places;

/** Invented sessions of the invented services, three weeks ahead, the first with one place. */
@ApplicationScoped
@Transactional
class Rehearsing {
    private static final int SESSIONS = 3;

    @Inject
    EntityManager em;

    @Inject
    Places places;

    @Inject
    SupportDirectory directory;

    @Inject
    Moment moment;

    @Inject
    Journal journal;

    @AllowedTo(AllowedTo.SYSTEM)
    void on(@Observes @Priority(435) DemonstrationWanted wanted) {
        String document = places.document("enrichment").orElse("{\"services\":[]}");
        List<SupportDirectory.Listed> services = ids(document).stream()
                .flatMap(id -> directory.listed(new SupportServiceId(id)).stream())
                .limit(SESSIONS)
                .toList();
        for (int i = 0; i < services.size(); i++) {
            SupportSessionId id =
                    new SupportSessionId(Demo.id("session:" + services.get(i).id()));
            if (new Sessions_(em).find(id).isEmpty()) {
                PlanSession command = new PlanSession(
                        services.get(i).id(),
                        services.get(i).name(),
                        services.get(i).provider(),
                        moment.today().plusDays(21 + (long) i),
                        LocalTime.of(16, 30),
                        LocalTime.of(18, 30),
                        i == 0 ? 1 : 12);
                SupportSession session = SupportSession.plan(id, command, true, moment.now());
                new Sessions_(em).add(session);
                journal.record(session.planned());
            }
        }
    }

    private static List<UUID> ids(String document) {
        try (JsonReader reader = Json.createReader(new StringReader(document))) {
            return reader.readObject().getJsonArray("services").getValuesAs(JsonObject.class).stream()
                    .map(service -> UUID.fromString(service.getString("id")))
                    .toList();
        }
    }
}
