package org.ginnel.register.seat;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.UUID;
import org.ginnel.kernel.demo.Demo;
import org.ginnel.kernel.demo.DemonstrationWanted;
import org.ginnel.kernel.signin.Demonstrating;
import org.ginnel.register.PersonId;
import org.ginnel.register.Places;

/** The invented people of the place's {@code demonstration.json}, with their seats and accounts, made once. */
@ApplicationScoped
class DemonstrationPeople {
    @Inject
    Places places;

    @Inject
    Appointing appointing;

    @Inject
    Demonstrating demonstrating;

    void on(@Observes @Priority(110) DemonstrationWanted wanted) {
        places.document("demonstration").ifPresent(this::bringToLife);
    }

    private void bringToLife(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject file = reader.readObject();
            for (JsonObject person : file.getJsonArray("people").getValuesAs(JsonObject.class)) {
                IntroducePerson command = command(person);
                appointing.introduce(command);
                demonstrating.person(command.id().value(), command.mail(), command.name());
            }
            for (JsonObject seat : file.getJsonArray("seats").getValuesAs(JsonObject.class)) {
                appointing.seatOnce(seatId(seat), seat(seat, places.current().id()));
            }
        }
    }

    static IntroducePerson command(JsonObject person) {
        return new IntroducePerson(
                new PersonId(Demo.id(person.getString("key"))),
                person.getString("name"),
                person.isNull("date_of_birth") ? null : LocalDate.parse(person.getString("date_of_birth")),
                person.getString("mail"),
                true);
    }

    static UUID seatId(JsonObject seat) {
        return Demo.id("seat:" + seat.getString("person") + " " + seat.getString("role") + " " + seat.getString("at"));
    }

    static GiveSeat seat(JsonObject seat, UUID place) {
        String at = seat.getString("at");
        return new GiveSeat(
                new PersonId(Demo.id(seat.getString("person"))),
                seat.getString("role"),
                at.equals("place") ? place : Demo.id(at),
                seat.getString("title"),
                LocalDate.parse(seat.getString("from")),
                null);
    }
}
