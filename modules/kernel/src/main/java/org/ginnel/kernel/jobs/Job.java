package org.ginnel.kernel.jobs;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Predicate;

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
     * bad piece is put aside and logged, it does not stop the rest: {@link #each}.
     */
    int run(int batch);

    /** Does the deed to one piece after the other until {@code batch} are done; one that fails is logged, not done. */
    default <T> int each(Iterable<T> pieces, int batch, Consumer<T> deed) {
        return eachThat(pieces, batch, piece -> {
            deed.accept(piece);
            return true;
        });
    }

    /** The same where the deed says whether there was anything to do. */
    default <T> int eachThat(Iterable<T> pieces, int batch, Predicate<T> deed) {
        int done = 0;
        for (T piece : pieces) {
            if (done == batch) {
                break;
            }
            try {
                done += deed.test(piece) ? 1 : 0;
            } catch (RuntimeException bad) {
                System.getLogger(Job.class.getName())
                        .log(Level.ERROR, name() + ": " + piece + " is left for the next run", bad);
            }
        }
        return done;
    }
}
