package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.register.PersonId;

/** A choice stands again where it stood before it was withdrawn or declined. */
public record ChoiceRestored(ChoiceId choice, ApplicationId application, PersonId person, String stage)
        implements DomainEvent {
    @Override
    public UUID subject() {
        return choice.value();
    }
}
