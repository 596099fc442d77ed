package org.ginnel.gateways.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.kernel.jobs.Job;

/** Offers nobody answered until their round had ended. */
@ApplicationScoped
class SilenceJob implements Job {
    private static final Logger LOG = System.getLogger(SilenceJob.class.getName());

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
        int done = 0;
        for (ChoiceId choice : lapsing.due()) {
            if (done == batch) {
                break;
            }
            try {
                lapsing.decline(choice);
                done++;
            } catch (RuntimeException bad) {
                LOG.log(Level.ERROR, "choice " + choice + " is left for the next run", bad);
            }
        }
        return done;
    }
}
