package org.ginnel.gateways.explore;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ginnel.employers.PlaceClaimed;
import org.ginnel.employers.PlaceReleased;
import org.ginnel.employers.PlacementOfferChanged;
import org.ginnel.employers.PlacementOfferConfirmed;
import org.ginnel.employers.PlacementOfferExpired;
import org.ginnel.employers.PlacementOfferPaused;
import org.ginnel.employers.PlacementOfferPublished;
import org.ginnel.employers.PlacementOfferUnpublished;
import org.ginnel.employers.PlacementOfferWithdrawn;
import org.ginnel.gateways.OfferingEnded;
import org.ginnel.gateways.OfferingPublished;
import org.ginnel.kernel.cache.PublicPage;
import org.ginnel.kernel.cache.PublicPages;

/** The public pages that are drawn once: a course or a placement that changes draws them anew. */
@ApplicationScoped
class ExplorePages implements PublicPages {
    @Override
    public List<PublicPage> publicPages() {
        return List.of(
                PublicPage.under("/gateways/explore")
                        .with("code", "for")
                        .clearedBy(
                                OfferingPublished.class,
                                OfferingEnded.class,
                                PlacementOfferPublished.class,
                                PlacementOfferUnpublished.class,
                                PlacementOfferPaused.class,
                                PlacementOfferChanged.class,
                                PlacementOfferConfirmed.class,
                                PlacementOfferExpired.class,
                                PlacementOfferWithdrawn.class,
                                PlaceClaimed.class,
                                PlaceReleased.class),
                PublicPage.at("/gateways/course/list")
                        .with("gateway", "kind", "for", "page")
                        .clearedBy(OfferingPublished.class, OfferingEnded.class));
    }
}
