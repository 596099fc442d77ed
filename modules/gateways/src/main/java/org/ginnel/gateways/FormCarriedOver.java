package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** The words of an earlier form were taken into a new one; courses and consents were not. */
public record FormCarriedOver(ApplicationId application, ApplicationId from) implements DomainEvent {
    @Override
    public UUID subject() {
        return application.value();
    }
}
