package org.ginnel.employers.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.ginnel.kernel.jobs.Job;

/** Frees places whose hold ran out. A claim does so too for the offer it wants; this tells everybody else. */
@ApplicationScoped
class HoldsJob implements Job {
    @Inject
    Sweeping sweeping;

    @Override
    public String name() {
        return "placement-holds";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public int run(int batch) {
        return sweeping.releaseHolds(batch);
    }
}
