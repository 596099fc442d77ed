package org.ginnel.gateways;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;

/** The order of the choices changed; what it is stays with the young person. */
public record ChoicesRanked(ApplicationId application) implements DomainEvent {
    @Override
    public UUID subject() {
        return application.value();
    }
}
