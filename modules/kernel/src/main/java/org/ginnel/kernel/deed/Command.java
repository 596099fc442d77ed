package org.ginnel.kernel.deed;

import java.util.Optional;
import java.util.UUID;

/** The command id of the form being submitted on this thread: set where the form is checked, cleared with the request. */
public final class Command {
    private static final ThreadLocal<UUID> NOW = new ThreadLocal<>();

    private Command() {}

    public static void use(UUID id) {
        NOW.set(id);
    }

    public static void clear() {
        NOW.remove();
    }

    static Optional<UUID> current() {
        return Optional.ofNullable(NOW.get());
    }
}
