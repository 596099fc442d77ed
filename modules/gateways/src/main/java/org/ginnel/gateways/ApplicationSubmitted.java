package org.ginnel.gateways;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;

/** A form and all its choices were sent. */
public record ApplicationSubmitted(
        ApplicationId application,
        PersonId person,
        String reference,
        List<ChoiceId> choices,
        List<OrganisationId> providers,
        LocalDate decideBy)
        implements DomainEvent {
    @Override
    public UUID subject() {
        return application.value();
    }
}
