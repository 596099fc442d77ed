package org.ginnel.kernel.logs;

import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The short reference of the request or job under way, for instance {@code 7K4P-2MXQ}: in every log line of its thread
 * and on the page that says a fault happened. It opens nothing, so it need not be hard to guess.
 */
public final class Reference {
    /** No 0 or O, 1 or I, U or V: it is read out over the telephone. */
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTWXYZ";

    private static final int LENGTH = 8;
    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    private Reference() {}

    public static Optional<String> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Begins a reference on this thread. */
    public static String begin() {
        long drawn = ThreadLocalRandom.current().nextLong(Long.MAX_VALUE);
        StringBuilder made = new StringBuilder(LENGTH + 1);
        for (int i = 0; i < LENGTH; i++) {
            made.append(i == LENGTH / 2 ? "-" : "").append(LETTERS.charAt((int) (drawn % LETTERS.length())));
            drawn /= LETTERS.length();
        }
        CURRENT.set(made.toString());
        return made.toString();
    }

    /** Carries on with a reference, for instance when the error page is drawn. */
    public static void carryOn(String reference) {
        CURRENT.set(reference);
    }

    public static void end() {
        CURRENT.remove();
    }
}
