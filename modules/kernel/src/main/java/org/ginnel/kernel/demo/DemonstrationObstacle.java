package org.ginnel.kernel.demo;

import org.ginnel.kernel.Reason;

/** Why a demonstration does not go to a day. */
enum DemonstrationObstacle implements Reason {
    NO_DAY,
    NOT_LATER,
    TOO_FAR
}
