package org.ginnel.employers;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** An offer went back to verified or waiting because a check ran out. */
public record PlacementOfferUnpublished(PlacementOfferId offer, String gateway) implements DomainEvent {
    @Override
    public UUID subject() {
        return offer.value();
    }
}
