package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** She took it back: nothing is sent to that grown-up any more. */
public record TrustWithdrawn(TrustedAdultId adult) implements DomainEvent {
    @Override
    public UUID subject() {
        return adult.value();
    }
}
