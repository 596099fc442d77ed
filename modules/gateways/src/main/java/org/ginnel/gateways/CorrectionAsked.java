package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** Somebody asked that something kept of her be put right. */
public record CorrectionAsked(CorrectionId correction) implements DomainEvent {
    @Override
    public UUID subject() {
        return correction.value();
    }
}
