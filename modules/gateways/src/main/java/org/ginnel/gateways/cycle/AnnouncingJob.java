package org.ginnel.gateways.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.ginnel.kernel.jobs.Job;

/** Dates that moved, told to a round's people some at a time; nobody waits for it at a page. */
@ApplicationScoped
class AnnouncingJob implements Job {
    @Inject
    Announcing announcing;

    @Override
    public String name() {
        return "announcements";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public int run(int batch) {
        return announcing.tell(batch);
    }
}
