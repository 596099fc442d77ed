package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.register.PersonId;

/** One officer wants to take back an accepted offer; a second one decides. */
public record WithdrawalProposed(ChoiceId choice, ApplicationId application, PersonId person, String reason)
        implements DomainEvent {
    @Override
    public UUID subject() {
        return choice.value();
    }
}
