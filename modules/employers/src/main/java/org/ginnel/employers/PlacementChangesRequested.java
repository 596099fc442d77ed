package org.ginnel.employers;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** Somebody of another firm asked for changes before verifying; the reason stands in the offer. */
public record PlacementChangesRequested(PlacementOfferId offer, String gateway) implements DomainEvent {
    @Override
    public UUID subject() {
        return offer.value();
    }
}
