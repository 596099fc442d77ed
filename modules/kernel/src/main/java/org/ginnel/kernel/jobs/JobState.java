package org.ginnel.kernel.jobs;

import java.time.Duration;
import java.time.Instant;

/**
 * A job as administrators see it.
 *
 * @param holder the node at work on it now, null for none
 * @param failures runs that broke since the last good one
 * @param fault what kind of fault the last broken run ended in; the log has the rest
 */
public record JobState(
        String name,
        String holder,
        Instant startedAt,
        Instant endedAt,
        long done,
        int failures,
        Instant failedAt,
        String fault,
        Instant dueAt) {

    public boolean running() {
        return holder != null;
    }

    /** How long the last finished run took, in milliseconds; nothing while one is going on. */
    public Long took() {
        return running() || startedAt == null || endedAt == null
                ? null
                : Duration.between(startedAt, endedAt).toMillis();
    }
}
