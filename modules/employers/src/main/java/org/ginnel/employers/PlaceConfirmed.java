package org.ginnel.employers;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** The employer confirmed the young person the provider allocated. */
public record PlaceConfirmed(PlacementOfferId offer, PlaceId place) implements DomainEvent {
    @Override
    public UUID subject() {
        return offer.value();
    }
}
