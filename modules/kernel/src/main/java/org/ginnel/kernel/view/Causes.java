package org.ginnel.kernel.view;

import java.util.Optional;

/** Looks into an exception for the one that began it. */
final class Causes {
    private static final int DEEP = 30;

    private Causes() {}

    static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> wanted) {
        Throwable at = thrown;
        for (int depth = 0; at != null && depth < DEEP; depth++) {
            if (wanted.isInstance(at)) {
                return Optional.of(wanted.cast(at));
            }
            at = at.getCause();
        }
        return Optional.empty();
    }
}
