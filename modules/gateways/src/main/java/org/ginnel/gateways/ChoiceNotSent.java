package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.register.PersonId;

/** The round closed before a choice was sent. */
public record ChoiceNotSent(ChoiceId choice, ApplicationId application, PersonId person) implements DomainEvent {
    @Override
    public UUID subject() {
        return choice.value();
    }
}
