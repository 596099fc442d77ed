package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** A course that was not sent yet was taken off a form. */
public record ChoiceRemoved(ChoiceId choice, ApplicationId application, OfferingId offering) implements DomainEvent {
    @Override
    public UUID subject() {
        return choice.value();
    }
}
