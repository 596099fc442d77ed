package org.ginnel.register;

import java.time.LocalDate;
import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** A seat of authority ends after its last day. */
public record SeatEnded(UUID seat, PersonId person, LocalDate lastDay) implements DomainEvent {
    @Override
    public UUID subject() {
        return person.value();
    }
}
