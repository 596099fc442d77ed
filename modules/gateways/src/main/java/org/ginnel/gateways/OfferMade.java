package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.register.PersonId;

/** A provider offered a place, or changed the offer. */
public record OfferMade(
        ChoiceId choice,
        ApplicationId application,
        PersonId person,
        OfferingId offering,
        int conditions,
        boolean changed)
        implements DomainEvent {
    @Override
    public UUID subject() {
        return choice.value();
    }
}
