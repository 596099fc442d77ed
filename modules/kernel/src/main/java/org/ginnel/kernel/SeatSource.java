package org.ginnel.kernel;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Asked by the kernel, answered by the register: the seats a person holds on a day, in the order they are shown. */
public interface SeatSource {
    List<Seat> seatsOf(UUID person, LocalDate day);

    /** After how many idle minutes a sign-in with these seats ends; the shortest wins. */
    default int idleMinutes(List<Seat> seats) {
        return 20;
    }
}
