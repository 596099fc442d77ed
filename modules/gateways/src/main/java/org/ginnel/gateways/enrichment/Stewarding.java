package org.ginnel.gateways.enrichment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ginnel.gateways.SupportServiceId;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.hibernate.query.Page;

/** What nobody has made sure of for too long is first marked, then no longer shown. One service a transaction. */
@ApplicationScoped
@Transactional
class Stewarding {
    @Inject
    EntityManager em;

    @Inject
    Moment moment;

    @Inject
    Journal journal;

    @Inject
    Topics topics;

    @AllowedTo(AllowedTo.SYSTEM)
    List<SupportServiceId> goingStale(int most) {
        return services().notAssuredSince(ServiceStage.LIVE, topics.freshSince(moment.today()), Page.first(most));
    }

    @AllowedTo(AllowedTo.SYSTEM)
    List<SupportServiceId> goingAway(int most) {
        return services().notAssuredSince(ServiceStage.STALE, topics.shownSince(moment.today()), Page.first(most));
    }

    @AllowedTo(AllowedTo.SYSTEM)
    void age(SupportServiceId id) {
        SupportService service = services().get(id);
        if (service.stage() == ServiceStage.LIVE) {
            journal.record(service.age(ServiceStage.STALE));
        } else if (service.stage() == ServiceStage.STALE) {
            journal.record(service.age(ServiceStage.HIDDEN));
        }
    }

    private SupportServices services() {
        return new SupportServices_(em);
    }
}
