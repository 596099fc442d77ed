package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.register.OrganisationId;

/** A provider takes no new choices for a course; those that were sent stay. */
public record OfferingEnded(OfferingId offering, OrganisationId provider) implements DomainEvent {
    @Override
    public UUID subject() {
        return offering.value();
    }
}
