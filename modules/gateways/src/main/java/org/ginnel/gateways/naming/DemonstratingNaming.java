package org.ginnel.gateways.naming;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.UUID;
import org.ginnel.gateways.CourseDirectory.Course;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Seat;
import org.ginnel.kernel.demo.Demo;
import org.ginnel.kernel.demo.DemonstrationWanted;
import org.ginnel.register.Organisations.Organisation;
import org.ginnel.register.Places;
import org.ginnel.register.Role;

/** Lets the last of the demonstration's young people ask an invented council about an invented college. */
@ApplicationScoped
class DemonstratingNaming {
    @Inject
    Places places;

    @Inject
    Acting acting;

    @Inject
    Colleges colleges;

    @Inject
    Naming naming;

    void on(@Observes @Priority(470) DemonstrationWanted wanted) {
        places.document("demonstration").ifPresent(this::bringToLife);
    }

    private void bringToLife(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            reader.readObject().getJsonArray("seats").getValuesAs(JsonObject.class).stream()
                    .filter(seat -> seat.getString("role").equals(Role.YOUNG_PERSON))
                    .map(seat -> seat.getString("person"))
                    .reduce((earlier, later) -> later)
                    .ifPresent(this::asks);
        }
    }

    /** As herself, once: what was taken back or answered is not asked anew. */
    private void asks(String key) {
        Seat seat = new Seat(
                Demo.id("seat:" + key), Role.YOUNG_PERSON, places.current().id(), "");
        acting.as(new Actor(Demo.id(key), "", seat, List.of(seat)), () -> {
            if (naming.mine().isEmpty()) {
                naming.councils().stream()
                        .filter(Organisation::demonstration)
                        .findFirst()
                        .ifPresent(council -> ask(council.id().value()));
            }
        });
    }

    private void ask(UUID council) {
        colleges.colleges().stream()
                .filter(Organisation::demonstration)
                .flatMap(college -> naming.courses(college.id().value()).stream())
                .filter(course -> course.demonstration() && colleges.startsInARound(course))
                .findFirst()
                .map(Course::id)
                .ifPresent(course -> naming.ask(council, course.value()));
    }
}
