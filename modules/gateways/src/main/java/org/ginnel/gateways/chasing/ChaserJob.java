package org.ginnel.gateways.chasing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.ginnel.kernel.jobs.Job;

/** Reminders that are due. A bad one is passed over however many there are: it stands in nobody's way. */
@ApplicationScoped
class ChaserJob implements Job {
    @Inject
    Chasing chasing;

    @Override
    public String name() {
        return "chasers";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(15);
    }

    @Override
    public int run(int batch) {
        return eachThat(chasing.due(), batch, chasing::send);
    }
}
