package org.ginnel.register;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * Something read once and kept until its revision changes; the revision is asked again at most every two seconds. For
 * reference data that every page shows and that changes a few times a year. The value must be immutable.
 */
public final class Remembered<T> {
    private static final long NANOSECONDS = 2_000_000_000L;

    private final Supplier<String> revision;
    private final Supplier<T> reading;
    private volatile Kept<T> kept;

    public Remembered(Supplier<String> revision, Supplier<T> reading) {
        this.revision = revision;
        this.reading = reading;
    }

    public T get() {
        Kept<T> known = kept;
        if (known != null && System.nanoTime() - known.asked < NANOSECONDS) {
            return known.value;
        }
        String now = revision.get();
        T value = known != null && Objects.equals(known.revision, now) ? known.value : reading.get();
        kept = new Kept<>(now, value, System.nanoTime());
        return value;
    }

    private record Kept<T>(String revision, T value, long asked) {}
}
