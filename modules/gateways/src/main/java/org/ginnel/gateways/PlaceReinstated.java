package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.register.PersonId;

/** A place that was put off counts again. */
public record PlaceReinstated(ChoiceId choice, ApplicationId application, PersonId person, OfferingId offering)
        implements DomainEvent {
    @Override
    public UUID subject() {
        return choice.value();
    }
}
