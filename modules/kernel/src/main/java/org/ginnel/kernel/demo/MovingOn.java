package org.ginnel.kernel.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Once;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.cache.PageCache;

/** Somebody who tries a demonstration goes on to a later day; elsewhere there is no such thing. */
@ApplicationScoped
@Transactional
class MovingOn {
    static final int YEARS = 3;

    @Inject
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Moment moment;

    @Inject
    Journal journal;

    @Inject
    PageCache cache;

    DemonstrationDay shown = DemonstrationDay.here();

    @AllowedTo(AllowedTo.SIGNED_IN)
    LocalDate today() {
        if (!shown.on()) {
            throw new NotFound();
        }
        return moment.today();
    }

    /** Only forward, for what was done stays done. Every job is due at once, as if somebody had waited. */
    @Once
    @AllowedTo(AllowedTo.SIGNED_IN)
    void goOn(LocalDate day) {
        LocalDate today = today();
        if (day == null) {
            throw Refusal.of(DemonstrationObstacle.NO_DAY);
        }
        if (!day.isAfter(today)) {
            throw Refusal.of(DemonstrationObstacle.NOT_LATER, today);
        }
        if (day.isAfter(today.plusYears(YEARS))) {
            throw Refusal.of(DemonstrationObstacle.TOO_FAR, today.plusYears(YEARS));
        }
        journal.record(new DemonstrationMovedOn(acting.actor().person(), today, day));
        em.createNativeQuery("update kernel.job_lease set due_at = clock_timestamp()")
                .executeUpdate();
        cache.clear("/");
        shown.go(today, day);
    }
}
