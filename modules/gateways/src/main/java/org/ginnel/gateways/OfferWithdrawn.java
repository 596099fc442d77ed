package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.register.PersonId;

/** A provider took an offer back; {@code firm} when the young person had accepted it. */
public record OfferWithdrawn(
        ChoiceId choice, ApplicationId application, PersonId person, OfferingId offering, String reason, boolean firm)
        implements DomainEvent {
    @Override
    public UUID subject() {
        return choice.value();
    }
}
