package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.register.PersonId;

/** The grades of an offer were entered; which they are stays with the offer. */
public record ResultsEntered(ChoiceId choice, ApplicationId application, PersonId person, boolean met)
        implements DomainEvent {
    @Override
    public UUID subject() {
        return choice.value();
    }
}
