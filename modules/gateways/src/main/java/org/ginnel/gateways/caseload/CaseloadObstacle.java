package org.ginnel.gateways.caseload;

import org.ginnel.kernel.Reason;

/** Why nobody is reminded now. */
enum CaseloadObstacle implements Reason {
    NOT_THEIR_TURN,
    NOBODY_TO_REMIND,
    WAITS_ALREADY,
    SAME_PERSON,
    DECIDED_ALREADY
}
