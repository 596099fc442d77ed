package org.ginnel.gateways.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ginnel.gateways.CycleId;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Outbox;
import org.ginnel.kernel.Texts;

/** Tells everybody with a form in a round that a date of it moved. The secretariat learns how many, never who. */
@ApplicationScoped
@Transactional
class Announcing {
    @Inject
    EntityManager em;

    @Inject
    Outbox outbox;

    @AllowedTo(AllowedTo.SYSTEM)
    int reach(CycleId round) {
        return new CycleTimetables_(em).applicants(round).size();
    }

    @AllowedTo(AllowedTo.SYSTEM)
    void moved(CycleId round) {
        for (UUID person : new CycleTimetables_(em).applicants(round)) {
            outbox.mail(
                    person,
                    Texts.of("gateways", "cycle.mail.moved.subject"),
                    Texts.of("gateways", "cycle.mail.moved.body"),
                    "/gateways/application/tasks");
        }
    }
}
