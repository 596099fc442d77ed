package org.ginnel.gateways;

import java.time.LocalDate;
import java.util.UUID;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;

/** A provider did not decide in time; the slot is free again, the provider can still decide. */
public record ChoiceOverdue(
        ChoiceId choice, ApplicationId application, PersonId person, OrganisationId provider, LocalDate decideBy)
        implements DomainEvent {
    @Override
    public UUID subject() {
        return choice.value();
    }
}
