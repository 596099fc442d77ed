package org.ginnel.gateways.testimonial;

import org.ginnel.kernel.Reason;

/** Why a school's reference is not asked for or written now. */
enum TestimonialObstacle implements Reason {
    NOT_ON_A_ROLL,
    ASKED_ALREADY,
    NO_WORDS,
    WORDS_TOO_LONG,
    NO_OBJECTION,
    NO_ANSWER,
    SENTENCE_TOO_LONG,
    NOT_NOW
}
