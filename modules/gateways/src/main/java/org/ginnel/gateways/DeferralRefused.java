package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.register.PersonId;

/** A provider does not put a start off. */
public record DeferralRefused(ChoiceId choice, ApplicationId application, PersonId person) implements DomainEvent {
    @Override
    public UUID subject() {
        return choice.value();
    }
}
