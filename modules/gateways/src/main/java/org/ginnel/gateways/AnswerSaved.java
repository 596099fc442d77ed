package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** A section of a form was saved; the words are not told. */
public record AnswerSaved(ApplicationId application, String section) implements DomainEvent {
    @Override
    public UUID subject() {
        return application.value();
    }
}
