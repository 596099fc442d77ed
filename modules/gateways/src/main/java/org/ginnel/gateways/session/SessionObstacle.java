package org.ginnel.gateways.session;

import org.ginnel.kernel.Reason;

/** Why something about a session is refused. */
enum SessionObstacle implements Reason {
    NOT_OPEN,
    BEGUN,
    NOT_BEGUN,
    ALREADY_BOOKED,
    STEP_NOT_POSSIBLE,
    SERVICE_NOT_OPEN,
    TITLE_MISSING,
    VENUE_MISSING,
    DAY_MISSING,
    TIME_MISSING,
    IN_THE_PAST,
    ENDS_BEFORE_IT_STARTS,
    PLACES_MISSING,
    REASON_MISSING
}
