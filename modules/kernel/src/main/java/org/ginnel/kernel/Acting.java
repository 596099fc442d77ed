package org.ginnel.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** Who acts on this thread: set by the sign-in filter for a request, by {@link #as} for jobs and the start. */
@ApplicationScoped
public class Acting {
    private static final ThreadLocal<Actor> NOW = new ThreadLocal<>();

    /** Never null; {@link Actor#NOBODY} without a sign-in. */
    public Actor actor() {
        Actor actor = NOW.get();
        return actor == null ? Actor.NOBODY : actor;
    }

    /** Does something as another actor and then returns to the one before. */
    public <T> T as(Actor actor, Supplier<T> work) {
        Actor before = NOW.get();
        NOW.set(actor);
        try {
            return work.get();
        } finally {
            restore(before);
        }
    }

    public void as(Actor actor, Runnable work) {
        as(actor, () -> {
            work.run();
            return null;
        });
    }

    private static void restore(Actor before) {
        if (before == null) {
            NOW.remove();
        } else {
            NOW.set(before);
        }
    }
}
