package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.register.PersonId;

/** A provider said no, with a reason of the list. */
public record ChoiceRejected(
        ChoiceId choice, ApplicationId application, PersonId person, OfferingId offering, String reason)
        implements DomainEvent {
    @Override
    public UUID subject() {
        return choice.value();
    }
}
