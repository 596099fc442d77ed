package org.ginnel.kernel.jobs;

import java.time.Duration;

/**
 * Work done by timer on one node at a time; a CDI bean. A run must be repeatable and resumable: a node may die in it,
 * and another starts it again.
 */
public interface Job {
    /** The name shown to administrators and the key of its lease; stable, for instance {@code outbox}. */
    String name();

    /** How long to wait after a run before the next. */
    Duration every();

    /**
     * Does at most {@code batch} pieces and says how many it did; called again at once while it did a full batch. One
     * bad piece is put aside and logged, it does not stop the rest.
     */
    int run(int batch);
}
