package org.ginnel.gateways;

import java.util.List;

/** Contributed by features as CDI beans: what each keeps of the young person who asks, and of nobody else. */
public interface OwnRecords {
    /** Asked as the young person herself; nothing when the feature keeps nothing of her. */
    List<Part> own();

    /**
     * @param code stable, for the machine-readable copy
     * @param correct where she can change it herself; null when it records what happened
     */
    record Part(String code, String title, String correct, List<Line> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /** @param value as it is shown; empty when she has not said it */
    record Line(String label, String value) {
        public static Line of(String label, Object value) {
            Object shown = org.ginnel.kernel.Dates.shown(value);
            return new Line(label, shown == null ? "" : shown.toString());
        }
    }
}
