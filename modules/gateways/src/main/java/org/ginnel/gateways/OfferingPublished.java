package org.ginnel.gateways;

import java.util.List;
import java.util.UUID;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.register.OrganisationId;

/** A provider put a course on offer, or changed what it says about one. */
public record OfferingPublished(OfferingId offering, OrganisationId provider, List<String> gateways)
        implements DomainEvent {
    @Override
    public UUID subject() {
        return offering.value();
    }
}
