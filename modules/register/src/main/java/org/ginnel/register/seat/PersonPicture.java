package org.ginnel.register.seat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A person with every seat ever held, for administrators.
 *
 * @param mail null when none is known
 */
record PersonPicture(UUID id, String name, boolean demonstration, String mail, List<Held> seats) {
    /** @param lastDay null for no end */
    record Held(UUID id, String role, String title, LocalDate since, LocalDate lastDay, boolean now, boolean endable) {
        static Held of(Seat seat, LocalDate today) {
            return new Held(
                    seat.id,
                    seat.role,
                    seat.title,
                    seat.since,
                    seat.until == null ? null : seat.until.minusDays(1),
                    seat.heldOn(today),
                    seat.until == null || seat.until.isAfter(today.plusDays(1)));
        }
    }
}
