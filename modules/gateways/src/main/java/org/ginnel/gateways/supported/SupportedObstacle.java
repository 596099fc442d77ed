package org.ginnel.gateways.supported;

import org.ginnel.kernel.Reason;

/** Why something about needs is refused. */
enum SupportedObstacle implements Reason {
    PLAN_MISSING,
    WORDS_TOO_LONG,
    CHANGED_ELSEWHERE,
    NOTHING_TO_SHARE,
    NO_PLAN,
    UNKNOWN_PROVIDER,
    UNKNOWN_COUNCIL,
    ALREADY_SHARED,
    ALREADY_WITHDRAWN
}
