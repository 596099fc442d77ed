package org.ginnel.gateways;

import java.time.LocalDate;
import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** A second person confirmed: a date of a round moved. */
public record CycleDateMoved(TimetableChangeId change, CycleId cycle, String day, LocalDate was, LocalDate becomes)
        implements DomainEvent {
    @Override
    public UUID subject() {
        return cycle.value();
    }
}
