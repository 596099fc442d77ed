package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** What a council had been asked or had confirmed no longer holds; the journal says neither what nor for whom. */
public record NamingEnded(NamingId naming) implements DomainEvent {
    @Override
    public UUID subject() {
        return naming.value();
    }
}
