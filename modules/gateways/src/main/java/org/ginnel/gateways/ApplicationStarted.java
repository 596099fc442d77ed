package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** A young person started a form. */
public record ApplicationStarted(ApplicationId application, CycleId cycle) implements DomainEvent {
    @Override
    public UUID subject() {
        return application.value();
    }
}
