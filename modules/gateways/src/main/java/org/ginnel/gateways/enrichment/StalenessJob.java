package org.ginnel.gateways.enrichment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.ginnel.gateways.SupportServiceId;
import org.ginnel.kernel.jobs.Job;

/** Services of the directory that nobody has made sure of. */
@ApplicationScoped
class StalenessJob implements Job {
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
        List<SupportServiceId> late = Stream.concat(
                        stewarding.goingAway(batch).stream(), stewarding.goingStale(batch).stream())
                .toList();
        return each(late, batch, stewarding::age);
    }
}
