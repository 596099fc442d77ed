package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** The young person said no to an offer, or took another one. */
public record OfferDeclined(ChoiceId choice, ApplicationId application, OfferingId offering) implements DomainEvent {
    @Override
    public UUID subject() {
        return choice.value();
    }
}
