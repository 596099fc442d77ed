package org.ginnel.gateways.course;

import org.ginnel.kernel.Reason;

/** Why a course cannot be put on offer. */
enum CourseObstacle implements Reason {
    NO_TITLE,
    NO_GATEWAY,
    QUALIFICATION_OR_STANDARD,
    NO_PLACES,
    ODD_OVER_OFFER
}
