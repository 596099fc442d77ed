package org.ginnel.gateways.chasing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.ginnel.kernel.jobs.Job;

/** Reminders that are due. A bad one is passed over however many there are: it stands in nobody's way. */
@ApplicationScoped
class ChaserJob implements Job {
    private static final Logger LOG = System.getLogger(ChaserJob.class.getName());

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
        int done = 0;
        for (Chaser chaser : chasing.due()) {
            if (done == batch) {
                break;
            }
            try {
                done += chasing.send(chaser) ? 1 : 0;
            } catch (RuntimeException bad) {
                LOG.log(Level.ERROR, chaser + " is left for the next run", bad);
            }
        }
        return done;
    }
}
