package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.register.PersonId;

/** A provider put a choice on its waiting list. */
public record ChoiceWaitlisted(
        ChoiceId choice, ApplicationId application, PersonId person, OfferingId offering, String likelihood)
        implements DomainEvent {
    @Override
    public UUID subject() {
        return choice.value();
    }
}
