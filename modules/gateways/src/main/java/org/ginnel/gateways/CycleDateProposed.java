package org.ginnel.gateways;

import java.time.LocalDate;
import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** Somebody wants a date of a round moved; nothing has moved yet. */
public record CycleDateProposed(TimetableChangeId change, CycleId cycle, String day, LocalDate was, LocalDate becomes)
        implements DomainEvent {
    @Override
    public UUID subject() {
        return cycle.value();
    }
}
