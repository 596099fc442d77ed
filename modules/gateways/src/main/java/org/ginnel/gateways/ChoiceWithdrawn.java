package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** The young person took a choice back, or somebody did so at their request. */
public record ChoiceWithdrawn(
        ChoiceId choice, ApplicationId application, OfferingId offering, String reason, boolean onBehalf)
        implements DomainEvent {
    @Override
    public UUID subject() {
        return choice.value();
    }
}
