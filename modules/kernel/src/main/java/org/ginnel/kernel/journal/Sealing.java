package org.ginnel.kernel.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.jobs.Job;

/** Chains finished journal rows within about a second, so that a change behind the product's back is found. */
@ApplicationScoped
@Transactional
class Sealing implements Job {
    @Inject
    EntityManager em;

    @Override
    @AllowedTo(AllowedTo.SYSTEM)
    public String name() {
        return "journal-seal";
    }

    @Override
    @AllowedTo(AllowedTo.SYSTEM)
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    @AllowedTo(AllowedTo.SYSTEM)
    public int run(int batch) {
        return ((Number) em.createNativeQuery("select kernel.seal_journal(:batch)")
                        .setParameter("batch", batch)
                        .getSingleResult())
                .intValue();
    }
}
