package org.ginnel.employers;

import java.time.LocalDate;
import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** The firm changed an offer and sent it for checking again. */
public record PlacementOfferChanged(PlacementOfferId offer, String gateway, int places, LocalDate start)
        implements DomainEvent {
    @Override
    public UUID subject() {
        return offer.value();
    }
}
