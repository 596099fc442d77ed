package org.ginnel.employers;

import java.time.LocalDate;
import java.util.UUID;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.register.OrganisationId;

/** A firm logged an offer and sent it for checking. */
public record PlacementOfferLogged(
        PlacementOfferId offer,
        String gateway,
        OrganisationId employer,
        PlacementKind kind,
        int places,
        LocalDate start,
        boolean onBehalf)
        implements DomainEvent {
    @Override
    public UUID subject() {
        return offer.value();
    }
}
