package org.ginnel.employers.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ginnel.employers.*;
import org.ginnel.kernel.cache.PublicPage;
import org.ginnel.kernel.cache.PublicPages;

/** The public list of open offers is drawn once and anew when an offer or a free place comes or goes. */
@ApplicationScoped
class OfferPages implements PublicPages {
    @Override
    public List<PublicPage> publicPages() {
        return List.of(PublicPage.at("/employers/placement/open")
                .with("gateway")
                .clearedBy(
                        PlacementOfferPublished.class,
                        PlacementOfferUnpublished.class,
                        PlacementOfferPaused.class,
                        PlacementOfferConfirmed.class,
                        PlacementOfferWithdrawn.class,
                        PlacementOfferExpired.class,
                        PlaceClaimed.class,
                        PlaceReleased.class,
                        PlaceHoldsRanOut.class));
    }
}
