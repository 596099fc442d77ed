package org.ginnel.employers.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.ginnel.employers.PlacementOfferId;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Once;
import org.ginnel.register.Organisations;
import org.ginnel.register.Role;

/** The chair or the secretariat brings a verified offer into view. */
@ApplicationScoped
@Transactional
class Publishing {
    @Inject
    EntityManager em;

    @Inject
    Reach reach;

    @Inject
    Moment moment;

    @Inject
    Journal journal;

    @Inject
    Organisations organisations;

    @Inject
    Viewing viewing;

    @AllowedTo({Role.CHAIR, Role.SECRETARY})
    OfferView look(PlacementOfferId id) {
        return viewing.view(before(id));
    }

    /** What stands in the way of opening the offer to all today. */
    @AllowedTo({Role.CHAIR, Role.SECRETARY})
    List<Obstacle> obstacles(PlacementOfferId id) {
        PlacementOffer offer = before(id);
        return offer.obstaclesToPublishing(
                new Publication(null, moment.today()), reach.signatory(), checks(offer), moment.today());
    }

    /** Who may come first. */
    @AllowedTo({Role.CHAIR, Role.SECRETARY})
    List<Organisations.Organisation> providers() {
        List<Organisations.Organisation> providers = new ArrayList<>();
        providers.addAll(organisations.ofKind(Organisations.Kind.COLLEGE));
        providers.addAll(organisations.ofKind(Organisations.Kind.TRAINING_PROVIDER));
        return providers;
    }

    @Once
    @AllowedTo({Role.CHAIR, Role.SECRETARY})
    void publish(PlacementOfferId id, Publication to) {
        PlacementOffer offer = before(id);
        Publication dated = to.openToAllFrom() == null ? new Publication(to.firstTo(), moment.today()) : to;
        journal.record(offer.publish(dated, reach.signatory(), checks(offer), moment.today()));
    }

    @Once
    @AllowedTo({Role.CHAIR, Role.SECRETARY})
    void clearText(PlacementOfferId id) {
        journal.record(before(id).clearText(reach.signatory()));
    }

    private PlacementOffer before(PlacementOfferId id) {
        PlacementOffer offer = reach.see(id);
        if (!reach.sitsOn(offer.whose().board())) {
            throw new NotFound();
        }
        return offer;
    }

    private ChecksSeen checks(PlacementOffer offer) {
        return new SiteChecks_(em).seenAt(offer.whose().site());
    }
}
