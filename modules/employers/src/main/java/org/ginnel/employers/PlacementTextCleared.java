package org.ginnel.employers;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** Somebody looked at words that look like contact data and let them pass. */
public record PlacementTextCleared(PlacementOfferId offer, String gateway) implements DomainEvent {
    @Override
    public UUID subject() {
        return offer.value();
    }
}
