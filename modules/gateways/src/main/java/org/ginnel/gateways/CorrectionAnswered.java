package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** It was put right, or it was not and she was told why. */
public record CorrectionAnswered(CorrectionId correction) implements DomainEvent {
    @Override
    public UUID subject() {
        return correction.value();
    }
}
