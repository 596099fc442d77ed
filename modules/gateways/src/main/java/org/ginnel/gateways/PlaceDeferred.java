package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.register.PersonId;

/** A start was put off; {@code held} when a place is promised. */
public record PlaceDeferred(
        ChoiceId choice, ApplicationId application, PersonId person, OfferingId offering, boolean held)
        implements DomainEvent {
    @Override
    public UUID subject() {
        return choice.value();
    }
}
