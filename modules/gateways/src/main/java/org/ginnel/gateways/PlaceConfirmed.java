package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.register.PersonId;

/** All that was asked came true: the place is the young person’s. */
public record PlaceConfirmed(ChoiceId choice, ApplicationId application, PersonId person, OfferingId offering)
        implements DomainEvent {
    @Override
    public UUID subject() {
        return choice.value();
    }
}
