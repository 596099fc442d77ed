package org.ginnel.gateways.cycle;

import org.ginnel.kernel.Reason;

/** Why a round cannot be drawn up, or a date of it moved. */
enum CycleObstacle implements Reason {
    DATE_MISSING,
    NO_SUCH_ENTRY,
    NO_SUCH_YEAR,
    NOT_BEFORE,
    OPENED_ALREADY,
    ROUND_EXISTS,
    ROUNDS_OVERLAP,
    ROUND_MADE_MEANWHILE,
    UNCHANGED,
    DAY_PASSED,
    IN_THE_PAST,
    PROMISE_SHORTENED,
    PROPOSED_ALREADY,
    CHANGED_MEANWHILE
}
