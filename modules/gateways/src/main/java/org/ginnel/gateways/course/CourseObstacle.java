package org.ginnel.gateways.course;

import org.ginnel.kernel.Reason;

/** Why a course cannot be put on offer, or a search not be kept. */
enum CourseObstacle implements Reason {
    NO_TITLE,
    NO_GATEWAY,
    QUALIFICATION_OR_STANDARD,
    NO_PLACES,
    ODD_OVER_OFFER,
    NOTHING_TO_KEEP,
    KEPT_ALREADY,
    TOO_MANY_KEPT,
    ODD_MONTHS,
    NO_COACH,
    CHOSEN_STAYS,
    TOO_FEW_PLACES,
    ENDED_ALREADY
}
