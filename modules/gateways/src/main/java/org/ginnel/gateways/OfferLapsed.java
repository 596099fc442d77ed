package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.register.PersonId;

/** Nobody answered an offer until the round had ended, and it was declined by default; it can be had back for some days. */
public record OfferLapsed(ChoiceId choice, ApplicationId application, PersonId person, OfferingId offering)
        implements DomainEvent {
    @Override
    public UUID subject() {
        return choice.value();
    }
}
