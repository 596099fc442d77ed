package org.ginnel.gateways.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.ginnel.gateways.ApplicationId;
import org.ginnel.gateways.OfferDeclined;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;

/**
 * What one provider's decision does to the rest of a form, which that provider may never see: done as the system, in
 * the same transaction, and written before the provider goes on.
 */
@ApplicationScoped
@Transactional
class Settling {
    @Inject
    EntityManager em;

    @Inject
    Moment moment;

    @Inject
    Journal journal;

    /** A place is lost: the other colleges may offer again. */
    @AllowedTo(AllowedTo.SYSTEM)
    void lost(ApplicationId id) {
        applications().form(id).settle(false, moment.now());
        applications().write(Map.of());
    }

    /** A place of each of these forms is sure: their backups go to somebody who needs them. */
    @AllowedTo(AllowedTo.SYSTEM)
    void kept(List<ApplicationId> forms) {
        applications().standing(forms, Stage.BACKUP).forEach(choice -> {
            choice.leave(Stage.DECLINED, Departure.own(null, moment.today(), Stage.BACKUP));
            journal.record(new OfferDeclined(choice.id(), choice.application().id(), choice.offering()));
        });
        applications().write(Map.of());
    }

    private Applications applications() {
        return new Applications_(em);
    }
}
