package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** A young person lets a grown-up have a copy of her meetings; the journal does not say who. */
public record AdultTrusted(TrustedAdultId adult) implements DomainEvent {
    @Override
    public UUID subject() {
        return adult.value();
    }
}
