package org.ginnel.gateways.enrichment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.ginnel.gateways.SupportServiceId;
import org.ginnel.kernel.jobs.Job;

/** Services of the directory that nobody has made sure of. */
@ApplicationScoped
class StalenessJob implements Job {
    private static final Logger LOG = System.getLogger(StalenessJob.class.getName());

    @Inject
    Stewarding stewarding;

    @Override
    public String name() {
        return "stale-services";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(15);
    }

    @Override
    public int run(int batch) {
        int done = 0;
        List<SupportServiceId> late = Stream.concat(
                        stewarding.goingAway(batch).stream(), stewarding.goingStale(batch).stream())
                .limit(batch)
                .toList();
        for (SupportServiceId service : late) {
            try {
                stewarding.age(service);
                done++;
            } catch (RuntimeException bad) {
                LOG.log(Level.ERROR, "service " + service + " is left for the next run", bad);
            }
        }
        return done;
    }
}
