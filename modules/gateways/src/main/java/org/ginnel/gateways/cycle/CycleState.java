package org.ginnel.gateways.cycle;

import java.time.Instant;
import java.time.LocalDate;
import org.ginnel.gateways.Cycle;
import org.ginnel.kernel.Dates;
import org.ginnel.kernel.view.Tone;
import org.ginnel.kernel.view.Toned;

/** Where a round is, told from its dates. */
enum CycleState implements Toned {
    COMING,
    OPEN,
    DECIDING,
    OVER;

    static CycleState of(Cycle dates, Instant now) {
        LocalDate today = Dates.dayOf(now);
        if (!dates.opened(today)) {
            return COMING;
        }
        if (today.isAfter(dates.offersEnd())) {
            return OVER;
        }
        return dates.closed(now) ? DECIDING : OPEN;
    }

    @Override
    public Tone tone() {
        return switch (this) {
            case COMING, OVER -> Tone.PLAIN;
            case OPEN -> Tone.OK;
            case DECIDING -> Tone.WAIT;
        };
    }
}
