package org.ginnel.employers;

import java.time.LocalDate;
import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** The firm said that a published offer is still true. */
public record PlacementOfferConfirmed(PlacementOfferId offer, String gateway, LocalDate day) implements DomainEvent {
    @Override
    public UUID subject() {
        return offer.value();
    }
}
