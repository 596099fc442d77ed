package org.ginnel.gateways.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.ginnel.kernel.jobs.Job;

/** Choices a provider did not decide on in time. */
@ApplicationScoped
class OverdueJob implements Job {
    @Inject
    Sweeping sweeping;

    @Override
    public String name() {
        return "overdue-choices";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public int run(int batch) {
        return each(sweeping.late(batch), batch, sweeping::runOver);
    }
}
