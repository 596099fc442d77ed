package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.register.PersonId;

/** No offer of hers ends by default: somebody talks to her. */
public record ProtectionGiven(PersonId person) implements DomainEvent {
    @Override
    public UUID subject() {
        return person.value();
    }
}
