package org.ginnel.gateways.clearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.ginnel.kernel.jobs.Job;

/** Invitations whose days are over, or whom nobody has to ask any more. */
@ApplicationScoped
class InvitationJob implements Job {
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
        return each(delivering.over(), batch, delivering::end);
    }
}
