package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.register.PersonId;

/** The young person started the course. */
public record PersonEnrolled(ChoiceId choice, ApplicationId application, PersonId person, OfferingId offering)
        implements DomainEvent {
    @Override
    public UUID subject() {
        return choice.value();
    }
}
