package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** A council did not confirm what it was asked; the journal says neither what nor for whom. */
public record NamingRefused(NamingId naming) implements DomainEvent {
    @Override
    public UUID subject() {
        return naming.value();
    }
}
