package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** A council confirmed what it was asked; the journal says neither what nor for whom. */
public record NamingConfirmed(NamingId naming) implements DomainEvent {
    @Override
    public UUID subject() {
        return naming.value();
    }
}
