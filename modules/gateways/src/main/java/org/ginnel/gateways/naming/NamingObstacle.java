package org.ginnel.gateways.naming;

import org.ginnel.kernel.Reason;

/** Why a plan's college is not asked for or confirmed now. */
enum NamingObstacle implements Reason {
    NO_COUNCIL,
    NO_COURSE,
    COURSE_NOT_OPEN,
    NO_INSTITUTION,
    NO_ROUND,
    ASKED_ALREADY,
    NO_ACCOUNT,
    NO_SENTENCE,
    SENTENCE_TOO_LONG,
    DECIDED_ALREADY,
    CONFIRMED_ALREADY
}
