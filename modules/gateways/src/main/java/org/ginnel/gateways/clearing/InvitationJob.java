package org.ginnel.gateways.clearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.ginnel.gateways.InvitationId;
import org.ginnel.kernel.jobs.Job;

/** Invitations whose days are over, or whom nobody has to ask any more. */
@ApplicationScoped
class InvitationJob implements Job {
    private static final Logger LOG = System.getLogger(InvitationJob.class.getName());

    @Inject
    Delivering delivering;

    @Override
    public String name() {
        return "invitations";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public int run(int batch) {
        int done = 0;
        for (InvitationId id : delivering.over()) {
            if (done == batch) {
                break;
            }
            try {
                delivering.end(id);
                done++;
            } catch (RuntimeException bad) {
                LOG.log(Level.ERROR, "invitation " + id + " is left for the next run", bad);
            }
        }
        return done;
    }
}
