package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** A proposal to change an accepted offer was agreed to, refused, or overtaken by another change. */
public record OfferChangeEnded(ChoiceId choice, ApplicationId application, String outcome) implements DomainEvent {
    @Override
    public UUID subject() {
        return choice.value();
    }
}
