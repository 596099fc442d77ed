package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** The young person took a choice back. */
public record ChoiceWithdrawn(ChoiceId choice, ApplicationId application, OfferingId offering, String reason)
        implements DomainEvent {
    @Override
    public UUID subject() {
        return choice.value();
    }
}
