package org.ginnel.employers;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** A place is free again. */
public record PlaceReleased(PlacementOfferId offer, PlaceId place, String reason) implements DomainEvent {
    @Override
    public UUID subject() {
        return offer.value();
    }
}
