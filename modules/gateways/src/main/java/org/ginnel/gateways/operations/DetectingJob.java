package org.ginnel.gateways.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.ginnel.kernel.jobs.Job;

/** Looks for impossible states every ten minutes, on one node at a time. */
@ApplicationScoped
class DetectingJob implements Job {
    private static final Logger LOG = System.getLogger(DetectingJob.class.getName());

    @Inject
    Detecting detecting;

    @Override
    public String name() {
        return "impossible-states";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    /** One look is the whole work, however much it finds. */
    @Override
    public int run(int batch) {
        int found = detecting.look();
        if (found > 0) {
            LOG.log(Level.ERROR, found + " states found that can never be, see /gateways/operations/list");
        }
        return Math.min(found, batch - 1);
    }
}
