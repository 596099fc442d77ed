package org.ginnel.gateways.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.ginnel.gateways.CycleId;
import org.ginnel.gateways.TimetableChangeId;
import org.ginnel.gateways.cycle.Announcements.Form;
import org.ginnel.gateways.cycle.Announcements.Open;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Outbox;
import org.ginnel.kernel.Texts;

/**
 * Tells everybody with a form in a round that a date of it moved, so many in one transaction as are asked for. The
 * secretariat learns how many, never who.
 */
@ApplicationScoped
@Transactional
class Announcing {
    @Inject
    EntityManager em;

    @Inject
    Outbox outbox;

    @AllowedTo(AllowedTo.SYSTEM)
    int reach(CycleId round) {
        return new CycleTimetables_(em).applicants(round);
    }

    /** From now on the job tells it. */
    @AllowedTo(AllowedTo.SYSTEM)
    void moved(TimetableChangeId change, CycleId round) {
        announcements().add(change, round);
    }

    /** The next so many, with how far it is now: both are written or neither. @return how many were told */
    @AllowedTo(AllowedTo.SYSTEM)
    int tell(int most) {
        Optional<Open> open = announcements().next();
        if (open.isEmpty()) {
            return 0;
        }
        List<Form> forms = announcements().forms(open.get(), most);
        for (Form form : forms) {
            outbox.mail(
                    form.person(),
                    Texts.of("gateways", "cycle.mail.moved.subject"),
                    Texts.of("gateways", "cycle.mail.moved.body"),
                    "/gateways/application/tasks");
        }
        if (!forms.isEmpty()) {
            announcements().told(open.get(), forms.get(forms.size() - 1), forms.size());
        }
        if (forms.size() < most) {
            announcements().finished(open.get());
        }
        return forms.size();
    }

    private Announcements announcements() {
        return () -> em;
    }
}
