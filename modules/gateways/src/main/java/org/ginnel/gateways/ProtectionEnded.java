package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.register.PersonId;

/** Her offers end like everybody’s again. */
public record ProtectionEnded(PersonId person) implements DomainEvent {
    @Override
    public UUID subject() {
        return person.value();
    }
}
