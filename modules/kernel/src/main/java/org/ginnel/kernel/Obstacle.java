package org.ginnel.kernel;

import java.util.Arrays;
import java.util.List;

/**
 * One thing that stands in the way of a deed: the reason, what its sentence needs to be exact (dates, numbers, names)
 * and, where it belongs to one, the form field.
 */
public record Obstacle(Reason reason, List<Object> details, String field) {
    public Obstacle {
        details = List.copyOf(details);
    }

    public static Obstacle of(Reason reason, Object... details) {
        return new Obstacle(reason, Arrays.asList(details), null);
    }

    /** The same obstacle, shown beside the field with this id. */
    public Obstacle at(String fieldId) {
        return new Obstacle(reason, details, fieldId);
    }
}
