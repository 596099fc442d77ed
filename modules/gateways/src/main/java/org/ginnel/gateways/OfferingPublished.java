package org.ginnel.gateways;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;

/** A provider put a course on offer, or changed what it says about one. */
public record OfferingPublished(OfferingId offering, OrganisationId provider, List<String> gateways) implements DomainEvent {
    @Override
    public UUID subject() {
        return offering.value();
    }
}
