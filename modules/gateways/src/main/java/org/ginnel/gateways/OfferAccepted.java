package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** The young person took an offer, as the firm choice or as the backup. */
public record OfferAccepted(ChoiceId choice, ApplicationId application, OfferingId offering, boolean backup)
        implements DomainEvent {
    @Override
    public UUID subject() {
        return choice.value();
    }
}
