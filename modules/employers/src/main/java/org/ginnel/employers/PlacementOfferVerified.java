package org.ginnel.employers;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.register.OrganisationId;

/** Somebody of another firm verified an offer, acting for {@code verifiedFor}. */
public record PlacementOfferVerified(PlacementOfferId offer, String gateway, OrganisationId verifiedFor)
        implements DomainEvent {
    @Override
    public UUID subject() {
        return offer.value();
    }
}
