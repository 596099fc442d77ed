package org.ginnel.gateways;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;

/** A young person started a form. */
public record ApplicationStarted(ApplicationId application, CycleId cycle) implements DomainEvent {
    @Override
    public UUID subject() {
        return application.value();
    }
}
