package org.ginnel.employers.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.ginnel.employers.PlaceHoldsRanOut;
import org.ginnel.employers.PlacementOfferId;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.Texts;

/** What time does to offers: holds run out, first days come, certificates end. */
@ApplicationScoped
@Transactional
class Sweeping {
    @Inject
    EntityManager em;

    @Inject
    Moment moment;

    @Inject
    Journal journal;

    /** Frees places whose hold ran out; answers how many. */
    @AllowedTo(AllowedTo.SYSTEM)
    int releaseHolds(int batch) {
        int released = new PlacementPlaces_(em).releaseHolds(moment.now(), batch);
        if (released > 0) {
            journal.record(new PlaceHoldsRanOut(released));
        }
        return released;
    }

    /** Ends offers whose first day came and takes out of view those whose site's certificate ran out. */
    @AllowedTo(AllowedTo.SYSTEM)
    int endWhatIsOver(int batch) {
        LocalDate today = moment.today();
        List<PlacementOfferId> over = first(offers().over(today), batch);
        over.forEach(id -> offers().find(id).ifPresent(offer -> journal.record(offer.expire())));
        List<PlacementOfferId> uncovered = first(offers().uncovered(today), batch - over.size());
        String because = Texts.of("employers", "sweep.certificate");
        uncovered.forEach(id -> offers().find(id).ifPresent(offer -> journal.record(offer.unpublish(because))));
        return over.size() + uncovered.size();
    }

    private static List<PlacementOfferId> first(List<PlacementOfferId> ids, int most) {
        return ids.stream().limit(most).toList();
    }

    private PlacementOffers offers() {
        return new PlacementOffers_(em);
    }
}
