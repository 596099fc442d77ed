package org.ginnel.gateways.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.kernel.jobs.Job;

/** Drafts that were not sent before the round closed. */
@ApplicationScoped
class ClosingJob implements Job {
    private static final Logger LOG = System.getLogger(ClosingJob.class.getName());

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
        int done = 0;
        for (ChoiceId choice : sweeping.unsent(batch)) {
            try {
                sweeping.close(choice);
                done++;
            } catch (RuntimeException bad) {
                LOG.log(Level.ERROR, "choice " + choice + " is left for the next run", bad);
            }
        }
        return done;
    }
}
