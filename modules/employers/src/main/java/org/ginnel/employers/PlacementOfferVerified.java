package org.ginnel.employers;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** Somebody of another firm verified an offer, acting for {@code verifiedFor}. */
public record PlacementOfferVerified(PlacementOfferId offer, String gateway, UUID verifiedFor) implements DomainEvent {
    @Override
    public UUID subject() {
        return offer.value();
    }
}
