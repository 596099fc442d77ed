package org.ginnel.employers;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** The firm takes no further claims for now; places already given stay. */
public record PlacementOfferPaused(PlacementOfferId offer, String gateway) implements DomainEvent {
    @Override
    public UUID subject() {
        return offer.value();
    }
}
