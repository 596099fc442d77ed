package org.ginnel.gateways.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ginnel.gateways.ProtectionGiven;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Journal;
import org.ginnel.register.PersonId;

/** What lies behind a school's word for its pupil: done as the system, because a school reads of nobody's protection. */
@ApplicationScoped
@Transactional
class Protecting {
    @Inject
    EntityManager em;

    @Inject
    Journal journal;

    @AllowedTo(AllowedTo.SYSTEM)
    boolean protectedNow(PersonId person) {
        return silences().protects(person);
    }

    @AllowedTo(AllowedTo.SYSTEM)
    void protect(PersonId person, UUID by) {
        if (silences().protect(person, by)) {
            journal.record(new ProtectionGiven(person));
        }
    }

    private Silences silences() {
        return new Silences_(em);
    }
}
