package org.ginnel.employers.interest;

import org.ginnel.kernel.Reason;

/** Why an answer cannot be taken as it is. */
enum InterestObstacle implements Reason {
    NO_ANSWER,
    NO_WITHOUT_REASON,
    NO_WITH_PLACES,
    YES_WITHOUT_PLACES,
    NOT_THIS_YEAR,
    NOT_YOUR_BOARD
}
