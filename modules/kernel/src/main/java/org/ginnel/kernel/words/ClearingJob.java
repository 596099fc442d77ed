package org.ginnel.kernel.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.ginnel.kernel.jobs.Job;

/** Kept words go after a day. */
@ApplicationScoped
class ClearingJob implements Job {
    @Inject
    WordKeeping keeping;

    @Override
    public String name() {
        return "kept-words";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public int run(int batch) {
        keeping.clear();
        return 0;
    }
}
