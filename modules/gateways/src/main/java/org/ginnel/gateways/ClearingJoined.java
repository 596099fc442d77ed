package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.register.PersonId;

/** Somebody lets colleges with free places ask her; the journal says how many things they may read, not which. */
public record ClearingJoined(PersonId person, int parts) implements DomainEvent {
    @Override
    public UUID subject() {
        return person.value();
    }
}
