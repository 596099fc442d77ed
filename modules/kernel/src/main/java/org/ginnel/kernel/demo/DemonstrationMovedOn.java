package org.ginnel.kernel.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** A demonstration went on to a later day. */
public record DemonstrationMovedOn(UUID person, LocalDate from, LocalDate to) implements DomainEvent {
    @Override
    public UUID subject() {
        return person;
    }
}
