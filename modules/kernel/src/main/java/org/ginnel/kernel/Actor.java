package org.ginnel.kernel;

import java.util.List;
import java.util.UUID;

/**
 * Who acts: a signed-in person under the hat worn now, the system, or nobody.
 *
 * @param person the person's id, null for nobody and the system
 * @param name the name shown, empty for nobody
 * @param seat the hat worn now, null when the person holds no seat
 * @param seats every seat the person holds today
 */
public record Actor(UUID person, String name, Seat seat, List<Seat> seats) {
    public static final Actor NOBODY = new Actor(null, "", null, List.of());
    public static final Actor SYSTEM =
            new Actor(null, "system", new Seat(null, AllowedTo.SYSTEM, null, "system"), List.of());

    public Actor {
        seats = List.copyOf(seats);
    }

    public boolean signedIn() {
        return person != null;
    }

    /** Whether the hat worn now has this role. */
    public boolean is(String role) {
        return seat != null && seat.role().equals(role);
    }

    /** The organisation, board or place of the hat worn now; null without one. */
    public UUID scope() {
        return seat == null ? null : seat.scope();
    }
}
