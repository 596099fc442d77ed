package org.ginnel.register;

import java.time.LocalDate;
import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** A person was given a seat of authority. {@code until} is the first day without it, null for no end. */
public record SeatGiven(UUID seat, PersonId person, String role, UUID scope, LocalDate from, LocalDate until)
        implements DomainEvent {
    @Override
    public UUID subject() {
        return person.value();
    }
}
