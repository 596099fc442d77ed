package org.ginnel.gateways;

import java.time.LocalDate;
import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** A second person refused to move a date of a round: it stays. */
public record CycleDateKept(TimetableChangeId change, CycleId cycle, String day, LocalDate stays)
        implements DomainEvent {
    @Override
    public UUID subject() {
        return cycle.value();
    }
}
