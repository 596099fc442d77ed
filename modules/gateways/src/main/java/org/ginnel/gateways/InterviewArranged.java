package org.ginnel.gateways;

import java.time.Instant;
import java.util.UUID;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.register.PersonId;

/** A provider asks a young person to come; or moved the day. */
public record InterviewArranged(ChoiceId choice, ApplicationId application, PersonId person, Instant at, boolean moved)
        implements DomainEvent {
    @Override
    public UUID subject() {
        return choice.value();
    }
}
