package org.ginnel.employers;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** The first day of an offer came. */
public record PlacementOfferExpired(PlacementOfferId offer, String gateway) implements DomainEvent {
    @Override
    public UUID subject() {
        return offer.value();
    }
}
