package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** Somebody took back what a provider could read; the journal does not say what or who. */
public record SharingWithdrawn(NeedShareId share) implements DomainEvent {
    @Override
    public UUID subject() {
        return share.value();
    }
}
