package org.ginnel.gateways.handin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import org.ginnel.gateways.ProviderFileId;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.Texts;
import org.ginnel.kernel.jobs.Job;

/** Files of providers that wait to be taken in. The page need not stay open. */
@ApplicationScoped
class TakingInJob implements Job {
    private static final Logger LOG = System.getLogger(TakingInJob.class.getName());
    private static final int TOLD_EVERY = 1000;

    @Inject
    TakingIn taking;

    @Inject
    Acting acting;

    @Override
    public String name() {
        return "provider-files";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(2);
    }

    @Override
    public int run(int batch) {
        int done = 0;
        Optional<TakingIn.Next> next = taking.next();
        while (next.isPresent() && done < batch) {
            take(next.get());
            done++;
            next = done < batch ? taking.next() : Optional.empty();
        }
        return done;
    }

    private void take(TakingIn.Next next) {
        try {
            acting.as(next.officer(), () -> taking.take(next.file(), told(next.file())));
        } catch (Refusal whole) {
            taking.refuse(next.file(), Texts.of(whole.obstacles().get(0)));
        } catch (RuntimeException broken) {
            LOG.log(Level.ERROR, "the file " + next.file() + " broke", broken);
            taking.refuse(next.file(), Texts.of("gateways", HandinObstacle.BROKE.key()));
        }
    }

    private java.util.function.IntConsumer told(ProviderFileId file) {
        int[] last = {0};
        return rows -> {
            if (rows - last[0] >= TOLD_EVERY) {
                last[0] = rows;
                acting.as(Actor.SYSTEM, () -> taking.tell(file, rows));
            }
        };
    }
}
