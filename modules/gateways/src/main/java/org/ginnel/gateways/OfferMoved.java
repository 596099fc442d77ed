package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** An offer is for the same course at another site or with another start. */
public record OfferMoved(ChoiceId choice, ApplicationId application, OfferingId from, OfferingId to)
        implements DomainEvent {
    @Override
    public UUID subject() {
        return choice.value();
    }
}
