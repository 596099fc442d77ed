package org.ginnel.gateways.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.kernel.jobs.Job;

/** Choices a provider did not decide on in time. */
@ApplicationScoped
class OverdueJob implements Job {
    private static final Logger LOG = System.getLogger(OverdueJob.class.getName());

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
        int done = 0;
        for (ChoiceId choice : sweeping.late(batch)) {
            try {
                sweeping.runOver(choice);
                done++;
            } catch (RuntimeException bad) {
                LOG.log(Level.ERROR, "choice " + choice + " is left for the next run", bad);
            }
        }
        return done;
    }
}
