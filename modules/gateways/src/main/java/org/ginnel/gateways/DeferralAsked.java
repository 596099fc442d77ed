package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.register.PersonId;

/** A young person asks to start a year later. */
public record DeferralAsked(ChoiceId choice, ApplicationId application, PersonId person, String reason)
        implements DomainEvent {
    @Override
    public UUID subject() {
        return choice.value();
    }
}
