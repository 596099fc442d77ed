package org.ginnel.kernel.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.ginnel.kernel.jobs.Job;

/** Wrong passwords are forgotten after a day. */
@ApplicationScoped
class TriesJob implements Job {
    @Inject
    Counting counting;

    @Override
    public String name() {
        return "sign-in-tries";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public int run(int batch) {
        return counting.clear(batch);
    }
}
