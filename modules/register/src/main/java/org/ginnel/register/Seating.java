package org.ginnel.register;

import java.time.LocalDate;
import java.util.UUID;

/** How other modules give and end seats, for instance when somebody joins a board. Recorded in the journal. */
public interface Seating {
    /** @param until first day without the seat, null for no end; overlapping equal seats are refused */
    UUID seat(PersonId person, String role, UUID scope, String title, LocalDate from, LocalDate until);

    void end(UUID seat, LocalDate lastDay);
}
