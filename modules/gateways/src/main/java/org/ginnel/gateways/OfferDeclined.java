package org.ginnel.gateways;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;

/** The young person said no to an offer, or took another one. */
public record OfferDeclined(ChoiceId choice, ApplicationId application, OfferingId offering) implements DomainEvent {
    @Override
    public UUID subject() {
        return choice.value();
    }
}
