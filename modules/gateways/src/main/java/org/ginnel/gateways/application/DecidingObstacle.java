package org.ginnel.gateways.application;

import org.ginnel.kernel.Reason;

/** Why a provider's decision is refused. */
enum DecidingObstacle implements Reason {
    STEP_NOT_POSSIBLE,
    OFFERS_ENDED,
    COURSE_FULL,
    PLACE_TAKEN_ELSEWHERE,
    SAME_SUBJECT_TWICE,
    NO_SUCH_GRADE,
    NO_REASON,
    NO_SENTENCE,
    SENTENCE_TOO_LONG
}
