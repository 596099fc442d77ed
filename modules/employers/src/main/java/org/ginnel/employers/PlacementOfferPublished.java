package org.ginnel.employers;

import java.time.LocalDate;
import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** An offer is open for claims: to one provider first until {@code openToAllFrom}, or to all at once. */
public record PlacementOfferPublished(PlacementOfferId offer, String gateway, UUID firstTo, LocalDate openToAllFrom)
        implements DomainEvent {
    @Override
    public UUID subject() {
        return offer.value();
    }
}
