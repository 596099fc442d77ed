package org.ginnel.kernel;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * The answer of a verb that cannot be done now. Thrown inside the transaction, which is then gone; the page is shown
 * again with the obstacles once and everything typed still in it.
 */
@ApplicationException(rollback = true)
public class Refusal extends RuntimeException {
    private final transient List<Obstacle> obstacles;

    public Refusal(List<Obstacle> obstacles) {
        super(obstacles.stream().map(o -> o.reason().key()).toList().toString());
        this.obstacles = List.copyOf(obstacles);
    }

    public static Refusal of(Reason reason, Object... details) {
        return new Refusal(List.of(Obstacle.of(reason, details)));
    }

    /** Throws when there is at least one obstacle. */
    public static void ifAny(List<Obstacle> obstacles) {
        if (!obstacles.isEmpty()) {
            throw new Refusal(obstacles);
        }
    }

    public List<Obstacle> obstacles() {
        return obstacles;
    }

    public boolean has(Reason reason) {
        return obstacles.stream().anyMatch(o -> o.reason() == reason);
    }
}
