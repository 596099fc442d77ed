package org.ginnel.gateways.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.ginnel.kernel.jobs.Job;

/** Offers nobody answered until their round had ended. */
@ApplicationScoped
class SilenceJob implements Job {
    @Inject
    Lapsing lapsing;

    @Override
    public String name() {
        return "unanswered-offers";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(15);
    }

    @Override
    public int run(int batch) {
        return each(lapsing.due(), batch, lapsing::decline);
    }
}
