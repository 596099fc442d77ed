package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** Somebody asked a council to confirm something; the journal says neither what nor for whom. */
public record NamingProposed(NamingId naming) implements DomainEvent {
    @Override
    public UUID subject() {
        return naming.value();
    }
}
