package org.ginnel.gateways.mydata;

import org.ginnel.kernel.Reason;

/** Why nothing is asked or answered now. */
enum CorrectionObstacle implements Reason {
    NO_SUBJECT,
    NO_WORDS,
    WORDS_TOO_LONG,
    ASKED_ALREADY,
    NO_ANSWER,
    ANSWERED_ALREADY,
    NO_NAME,
    NO_DAY,
    NO_YEAR
}
