package org.ginnel.employers.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ginnel.employers.PlacementOfferId;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Once;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.Role;

/** Somebody of another firm, or the secretariat, looks at an offer and vouches for it or sends it back. */
@ApplicationScoped
@Transactional
class Verifying {
    @Inject
    EntityManager em;

    @Inject
    Reach reach;

    @Inject
    Moment moment;

    @Inject
    Journal journal;

    @Inject
    PlacementSettings settings;

    @Inject
    Viewing viewing;

    @AllowedTo({Role.EMPLOYER_BOARD_MEMBER, Role.CHAIR, Role.SECRETARY})
    OfferView look(PlacementOfferId id) {
        return viewing.view(reach.see(id));
    }

    /** What stands in the way besides the checks that are about to be made. */
    @AllowedTo({Role.EMPLOYER_BOARD_MEMBER, Role.CHAIR, Role.SECRETARY})
    List<Obstacle> obstacles(PlacementOfferId id) {
        return reach.see(id).obstaclesToLooking(reach.signatory(), moment.today());
    }

    @Once
    @AllowedTo({Role.EMPLOYER_BOARD_MEMBER, Role.CHAIR, Role.SECRETARY})
    void verify(VerifyPlacement seen) {
        PlacementOffer offer = current(seen.offer(), seen.version());
        Signatory by = reach.signatory();
        LocalDate today = moment.today();
        Refusal.ifAny(offer.obstaclesToLooking(by, today));
        journal.record(offer.verify(by, checks(offer, seen, by, today), today));
        if (settings.publishedWhenVerified()) {
            journal.record(offer.publish(
                    new Publication(null, today),
                    by,
                    new SiteChecks_(em).seenAt(offer.whose().site()),
                    today));
        }
    }

    @Once
    @AllowedTo({Role.EMPLOYER_BOARD_MEMBER, Role.CHAIR, Role.SECRETARY})
    void requestChanges(PlacementOfferId id, int version, String wanted) {
        journal.record(current(id, version).requestChanges(wanted, reach.signatory()));
    }

    /** Writes down what is newly seen; what was seen before and still holds stays good. */
    private ChecksSeen checks(PlacementOffer offer, VerifyPlacement seen, Signatory by, LocalDate today) {
        SiteChecks checks = new SiteChecks_(em);
        ChecksSeen before = checks.seenAt(offer.whose().site());
        for (CheckKind kind : CheckKind.values()) {
            Optional<SiteCheck> known = before.of(kind);
            boolean same = known.isPresent() && Objects.equals(known.get().expires(), seen.expires(kind));
            if (seen.saw(kind) && !same) {
                checks.add(SiteCheck.seen(
                        offer.whose().firm(),
                        offer.whose().site(),
                        kind,
                        seen.expires(kind),
                        by.person(),
                        by.actingFor(),
                        today));
            }
        }
        return checks.seenAt(offer.whose().site());
    }

    private PlacementOffer current(PlacementOfferId id, int version) {
        PlacementOffer offer = reach.see(id);
        if (offer.version() != version) {
            throw Refusal.of(PlacementObstacle.CHANGED_MEANWHILE);
        }
        return offer;
    }
}
