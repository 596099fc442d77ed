package org.ginnel.register;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** Somebody changed how she is reached; the journal does not say to what. */
public record ContactChanged(PersonId person) implements DomainEvent {
    @Override
    public UUID subject() {
        return person.value();
    }
}
