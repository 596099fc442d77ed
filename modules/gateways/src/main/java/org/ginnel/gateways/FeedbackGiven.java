package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** Somebody said whether the sentence beside a no helped. */
public record FeedbackGiven(ChoiceId choice, boolean helpful) implements DomainEvent {
    @Override
    public UUID subject() {
        return choice.value();
    }
}
