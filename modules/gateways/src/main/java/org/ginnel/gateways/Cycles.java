package org.ginnel.gateways;

import java.time.LocalDate;
import java.util.Optional;

/** The rounds of applications of the place. */
public interface Cycles {
    Optional<Cycle> find(CycleId id);

    /** The round for courses entered at this age that start on this day; empty when the place has none. */
    Optional<Cycle> of(int entry, LocalDate start);

    /** The round people of this age are in on a day, open or just closed; the next one when none is. */
    Optional<Cycle> on(int entry, LocalDate day);
}
