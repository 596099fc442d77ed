package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** Somebody lets a provider read something of hers; the journal does not say what or who. */
public record SharingGiven(NeedShareId share) implements DomainEvent {
    @Override
    public UUID subject() {
        return share.value();
    }
}
