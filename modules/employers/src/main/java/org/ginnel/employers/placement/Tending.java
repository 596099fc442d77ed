package org.ginnel.employers.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ginnel.employers.PlaceConfirmed;
import org.ginnel.employers.PlaceId;
import org.ginnel.employers.PlaceReleased;
import org.ginnel.employers.PlacementOfferId;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Once;
import org.ginnel.register.Role;

/** A firm looks after what it offers: still true, paused, withdrawn, and whom it takes. */
@ApplicationScoped
@Transactional
class Tending {
    @Inject
    EntityManager em;

    @Inject
    Reach reach;

    @Inject
    Moment moment;

    @Inject
    Journal journal;

    @Inject
    Viewing viewing;

    @AllowedTo({Role.EMPLOYER_BOARD_MEMBER, Role.CHAIR, Role.SECRETARY})
    OfferView look(PlacementOfferId id) {
        return viewing.view(reach.see(id));
    }

    @Once
    @AllowedTo({Role.EMPLOYER_BOARD_MEMBER, Role.CHAIR, Role.SECRETARY})
    void stillTrue(PlacementOfferId id) {
        journal.record(reach.own(id).stillTrue(moment.today()));
    }

    @Once
    @AllowedTo({Role.EMPLOYER_BOARD_MEMBER, Role.CHAIR, Role.SECRETARY})
    void pause(PlacementOfferId id) {
        journal.record(reach.own(id).pause());
    }

    @Once
    @AllowedTo({Role.EMPLOYER_BOARD_MEMBER, Role.CHAIR, Role.SECRETARY})
    void resume(PlacementOfferId id) {
        PlacementOffer offer = reach.own(id);
        ChecksSeen checks = new SiteChecks_(em).seenAt(offer.whose().site());
        journal.record(offer.resume(checks, moment.today()));
    }

    /** Every place that was promised is written down as needing a replacement. */
    @Once
    @AllowedTo({Role.EMPLOYER_BOARD_MEMBER, Role.CHAIR, Role.SECRETARY})
    void withdraw(PlacementOfferId id, WithdrawalReason reason) {
        PlacementOffer offer = reach.own(id);
        List<PlacementPlace> open = places().of(id).stream()
                .filter(place -> place.stage().mayBecome(PlaceStage.CANCELLED))
                .toList();
        int promised = (int) open.stream()
                .filter(place -> place.stage() == PlaceStage.CONFIRMED)
                .count();
        journal.record(offer.withdraw(reason, promised));
        places().endClaims(id, null, ClaimEnd.HOST_WITHDREW, moment.now());
        open.forEach(PlacementPlace::cancel);
    }

    /** The firm takes the young person the provider brokered, and may then know the name. */
    @Once
    @AllowedTo({Role.EMPLOYER_BOARD_MEMBER, Role.CHAIR})
    void confirm(PlacementOfferId id, PlaceId place) {
        place(id, place).confirm();
        journal.record(new PlaceConfirmed(id, place));
    }

    /** The firm gives an allocated place back. */
    @Once
    @AllowedTo({Role.EMPLOYER_BOARD_MEMBER, Role.CHAIR})
    void decline(PlacementOfferId id, PlaceId place) {
        PlacementPlace row = place(id, place);
        places().endClaims(id, place, ClaimEnd.HOST_DECLINED, moment.now());
        row.release();
        journal.record(new PlaceReleased(id, place, ClaimEnd.HOST_DECLINED.name()));
    }

    private PlacementPlace place(PlacementOfferId id, PlaceId place) {
        reach.own(id);
        return places().find(place).filter(row -> row.offer().equals(id)).orElseThrow(NotFound::new);
    }

    private PlacementPlaces places() {
        return new PlacementPlaces_(em);
    }
}
