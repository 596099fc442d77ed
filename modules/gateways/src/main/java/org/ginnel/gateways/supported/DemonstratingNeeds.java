package org.ginnel.gateways.supported;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.EnumSet;
import java.util.List;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Seat;
import org.ginnel.kernel.Texts;
import org.ginnel.kernel.demo.Demo;
import org.ginnel.kernel.demo.DemonstrationWanted;
import org.ginnel.register.Places;
import org.ginnel.register.Role;

/** Lets the last of the demonstration's young people say what helps, in words that call themselves invented. */
@ApplicationScoped
class DemonstratingNeeds {
    @Inject
    Places places;

    @Inject
    Acting acting;

    @Inject
    Telling telling;

    void on(@Observes @Priority(460) DemonstrationWanted wanted) {
        places.document("demonstration").ifPresent(this::bringToLife);
    }

    private void bringToLife(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            reader.readObject().getJsonArray("seats").getValuesAs(JsonObject.class).stream()
                    .filter(seat -> seat.getString("role").equals(Role.YOUNG_PERSON))
                    .map(seat -> seat.getString("person"))
                    .reduce((earlier, later) -> later)
                    .ifPresent(this::says);
        }
    }

    /** As herself: nobody else, not even the system, writes here. */
    private void says(String key) {
        Seat seat = new Seat(
                Demo.id("seat:" + key), Role.YOUNG_PERSON, places.current().id(), "");
        acting.as(new Actor(Demo.id(key), "", seat, List.of(seat)), () -> {
            if (telling.needs().isEmpty()) {
                telling.say(
                        Texts.of("gateways", "supported.demonstration"),
                        EnumSet.of(Adjustment.QUIET_ROOM, Adjustment.BREAKS),
                        Plan.YES,
                        0);
            }
        });
    }
}
