package org.ginnel.gateways.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.register.Role;

/** A careers lead follows her school's pupils: how far each is, and nothing else of a form. */
@ApplicationScoped
@Transactional
class Following {
    @Inject
    EntityManager em;

    @Inject
    Moment moment;

    @Inject
    Journal journal;

    @Inject
    Acting acting;

    @AllowedTo(Role.CAREERS_LEAD)
    List<Line> pupils() {
        return new Pupils_(em).lines(moment.today());
    }

    /** The same as a file; that she took it along is in the journal. */
    @AllowedTo(Role.CAREERS_LEAD)
    List<Line> takeAlong() {
        journal.seen("pupils-file", acting.actor().scope());
        return pupils();
    }
}
