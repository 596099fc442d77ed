package org.ginnel.employers;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;

/** The provider allocated a held place to its student. */
public record PlaceAllocated(PlacementOfferId offer, PlaceId place, PersonId person, OrganisationId provider)
        implements DomainEvent {
    @Override
    public UUID subject() {
        return offer.value();
    }
}
