package org.ginnel.gateways;

import java.time.Instant;
import java.util.UUID;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.register.PersonId;

/** An interview does not take place. */
public record InterviewCancelled(ChoiceId choice, ApplicationId application, PersonId person, Instant at)
        implements DomainEvent {
    @Override
    public UUID subject() {
        return choice.value();
    }
}
