package org.ginnel.gateways.mbacc;

import java.util.List;
import java.util.UUID;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Seat;
import org.ginnel.register.Gateways.Gateway;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;

/** An award of two core subjects and three options in a place of three gateways. */
final class MbaccExamples {
    static final Subjects SUBJECTS =
            Subjects.of("{\"award\": {\"code\": \"a\", \"name\": \"A\", \"long_name\": \"Award\"},"
                    + " \"note\": \"Invented\", \"subjects\": ["
                    + subject("english", true, "making", "caring", "playing")
                    + "," + subject("maths", true, "making", "caring", "playing")
                    + "," + subject("workshop", false, "making")
                    + "," + subject("drama", false, "playing", "caring")
                    + "," + subject("drawing", false, "playing", "making") + "]}");

    static final List<Gateway> GATEWAYS = List.of(gateway("making"), gateway("caring"), gateway("playing"));

    private MbaccExamples() {}

    static Actor learner() {
        Seat seat = new Seat(UUID.randomUUID(), Role.YOUNG_PERSON, UUID.randomUUID(), "");
        return new Actor(Ids.next(), "A learner", seat, List.of(seat));
    }

    static PersonId person(Actor who) {
        return new PersonId(who.person());
    }

    private static String subject(String code, boolean core, String... gateways) {
        return "{\"code\": \"" + code + "\", \"name\": \""
                + code.substring(0, 1).toUpperCase(java.util.Locale.UK)
                + code.substring(1) + "\", \"core\": " + core + ", \"gateways\": [\"" + String.join("\", \"", gateways)
                + "\"]}";
    }

    private static Gateway gateway(String code) {
        return new Gateway(code, code, "", List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
