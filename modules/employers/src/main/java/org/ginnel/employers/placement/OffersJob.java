package org.ginnel.employers.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.ginnel.kernel.jobs.Job;

/** Ends offers whose first day came and takes those with an ended certificate out of view. */
@ApplicationScoped
class OffersJob implements Job {
    @Inject
    Sweeping sweeping;

    @Override
    public String name() {
        return "placement-offers";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public int run(int batch) {
        return sweeping.endWhatIsOver(batch);
    }
}
