package org.ginnel.employers.placement;

import java.util.ArrayList;
import java.util.List;
import org.ginnel.kernel.Obstacle;

/** Joins what stands in the way. */
final class Obstacles {
    private Obstacles() {}

    @SafeVarargs
    static List<Obstacle> all(List<Obstacle>... parts) {
        List<Obstacle> found = new ArrayList<>();
        for (List<Obstacle> part : parts) {
            found.addAll(part);
        }
        return List.copyOf(found);
    }

    static List<Obstacle> unless(boolean fine, Obstacle otherwise) {
        return fine ? List.of() : List.of(otherwise);
    }
}
