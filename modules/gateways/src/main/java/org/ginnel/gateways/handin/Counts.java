package org.ginnel.gateways.handin;

import jakarta.persistence.Embeddable;
import org.ginnel.gateways.FileOutcome;

/** How many rows of a file do what. */
@Embeddable
record Counts(int read, int added, int changed, int unchanged, int sure, int below, int refused) {
    static Counts of(FileOutcome outcome) {
        return new Counts(
                outcome.read(),
                outcome.added(),
                outcome.changed(),
                outcome.unchanged(),
                outcome.sure(),
                outcome.below(),
                outcome.refused().size());
    }

    /** Whether taking it in would change anything. */
    boolean nothing() {
        return added + changed == 0;
    }
}
