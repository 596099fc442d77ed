package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.register.PersonId;

/** The second officer said no to taking back an accepted offer. */
public record WithdrawalRefused(ChoiceId choice, ApplicationId application, PersonId person) implements DomainEvent {
    @Override
    public UUID subject() {
        return choice.value();
    }
}
