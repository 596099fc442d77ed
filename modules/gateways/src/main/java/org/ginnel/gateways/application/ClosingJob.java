package org.ginnel.gateways.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.ginnel.kernel.jobs.Job;

/** Drafts that were not sent before the round closed. */
@ApplicationScoped
class ClosingJob implements Job {
    @Inject
    Sweeping sweeping;

    @Override
    public String name() {
        return "unsent-choices";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public int run(int batch) {
        return each(sweeping.unsent(batch), batch, sweeping::close);
    }
}
