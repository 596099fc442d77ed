package org.ginnel.employers;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** An offer is gone; so many confirmed places need a replacement. */
public record PlacementOfferWithdrawn(PlacementOfferId offer, String gateway, String reason, int replacementsNeeded)
        implements DomainEvent {
    @Override
    public UUID subject() {
        return offer.value();
    }
}
