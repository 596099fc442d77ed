package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** A course was added to a form. */
public record ChoiceAdded(ChoiceId choice, ApplicationId application, OfferingId offering) implements DomainEvent {
    @Override
    public UUID subject() {
        return choice.value();
    }
}
