package org.ginnel.employers;

import java.time.LocalDate;
import java.util.UUID;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.register.OrganisationId;

/** An offer is open for claims: to one provider first until {@code openToAllFrom}, or to all at once. */
public record PlacementOfferPublished(
        PlacementOfferId offer, String gateway, OrganisationId firstTo, LocalDate openToAllFrom)
        implements DomainEvent {
    @Override
    public UUID subject() {
        return offer.value();
    }
}
