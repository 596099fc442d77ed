package org.ginnel.gateways.caseload;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ginnel.gateways.PupilId;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Texts;
import org.ginnel.kernel.demo.Demo;
import org.ginnel.kernel.demo.DemonstrationWanted;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.Organisations;
import org.ginnel.register.Organisations.Organisation;
import org.ginnel.register.PersonId;
import org.ginnel.register.Places;
import org.ginnel.register.Role;

/** Puts the demonstration's young people on the roll of the careers lead's school, beside some without an account. */
@ApplicationScoped
@Transactional
class DemonstratingPupils {
    private static final int YEAR = 11;

    @Inject
    EntityManager em;

    @Inject
    Places places;

    @Inject
    Organisations organisations;

    @AllowedTo(AllowedTo.SYSTEM)
    void on(@Observes @Priority(450) DemonstrationWanted wanted) {
        places.document("demonstration").ifPresent(this::bringToLife);
    }

    private void bringToLife(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            JsonObject file = reader.readObject();
            List<JsonObject> seats = file.getJsonArray("seats").getValuesAs(JsonObject.class);
            LocalDate from = LocalDate.parse(file.getString("from"));
            Map<String, String> names = file.getJsonArray("people").getValuesAs(JsonObject.class).stream()
                    .collect(toMap(person -> person.getString("key"), person -> person.getString("name")));
            school(seats).ifPresent(school -> {
                holding(seats, Role.YOUNG_PERSON)
                        .map(seat -> seat.getString("person"))
                        .forEach(key -> onRoll(school, key, new PersonId(Demo.id(key)), names.get(key), from));
                for (String name :
                        Texts.of("gateways", "caseload.demonstration.names").split(", ")) {
                    onRoll(school, name, null, name, from);
                }
            });
        }
    }

    private Optional<Organisation> school(List<JsonObject> seats) {
        return holding(seats, Role.CAREERS_LEAD)
                .map(seat -> new OrganisationId(Demo.id(seat.getString("at"))))
                .flatMap(id -> organisations.find(id).stream())
                .findFirst();
    }

    private static java.util.stream.Stream<JsonObject> holding(List<JsonObject> seats, String role) {
        return seats.stream().filter(seat -> seat.getString("role").equals(role));
    }

    private void onRoll(Organisation school, String key, PersonId person, String name, LocalDate from) {
        PupilId id = new PupilId(Demo.id("pupil:" + key));
        Pupils pupils = new Pupils_(em);
        if (pupils.find(id).isEmpty()) {
            pupils.add(new Pupil(id, school.id(), school.borough(), person, name, YEAR, from));
        }
    }
}
