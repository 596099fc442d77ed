package org.ginnel.employers;

import java.time.Instant;
import java.util.UUID;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;

/** A provider took a free place for one of its students and has until {@code heldUntil} to allocate it. */
public record PlaceClaimed(
        PlacementOfferId offer,
        PlaceId place,
        PersonId person,
        OrganisationId provider,
        Instant heldUntil,
        int freeLeft)
        implements DomainEvent {
    @Override
    public UUID subject() {
        return offer.value();
    }
}
