package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.register.PersonId;

/** The grades were too low, and what the provider does instead. */
public record ConditionsNotMet(
        ChoiceId choice, ApplicationId application, PersonId person, OfferingId offering, String instead)
        implements DomainEvent {
    @Override
    public UUID subject() {
        return choice.value();
    }
}
