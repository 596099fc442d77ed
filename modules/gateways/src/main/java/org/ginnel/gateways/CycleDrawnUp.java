package org.ginnel.gateways;

import java.time.LocalDate;
import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** The secretariat drew up a round of applications. */
public record CycleDrawnUp(CycleId cycle, int entry, int year, LocalDate opens, LocalDate offersEnd)
        implements DomainEvent {
    @Override
    public UUID subject() {
        return cycle.value();
    }
}
