package org.ginnel.gateways.supported;

import java.time.Instant;
import java.util.List;

/** What somebody said helps her, for reading. */
record Needs(String words, List<Adjustment> adjustments, Plan plan, Instant saidAt, int version) {
    Needs {
        adjustments = List.copyOf(adjustments);
    }
}
