package org.ginnel.gateways.clearing;

import org.ginnel.kernel.Reason;

/** Why nobody is asked in clearing, or somebody may not ask. */
enum ClearingObstacle implements Reason {
    NOTHING_SENT,
    LATER,
    OVER,
    SETTLED,
    NO_GATEWAY,
    INVITED_ALREADY,
    ENOUGH_TODAY,
    ENOUGH_FOR_HER,
    NO_SENTENCE,
    SENTENCE_TOO_LONG,
    ANSWERED_ALREADY,
    TOO_LATE
}
