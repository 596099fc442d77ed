package org.ginnel.register;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** The name or the day of birth of somebody was put right; the journal does not say to what. */
public record PersonAmended(PersonId person) implements DomainEvent {
    @Override
    public UUID subject() {
        return person.value();
    }
}
