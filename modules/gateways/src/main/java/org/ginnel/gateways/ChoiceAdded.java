package org.ginnel.gateways;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;

/** A course was added to a form. */
public record ChoiceAdded(ChoiceId choice, ApplicationId application, OfferingId offering) implements DomainEvent {
    @Override
    public UUID subject() {
        return choice.value();
    }
}
