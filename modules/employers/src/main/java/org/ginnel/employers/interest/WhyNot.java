package org.ginnel.employers.interest;

/** Why a firm does not host this year; the board's agenda is built from these. */
enum WhyNot {
    NO_STAFF_TIME,
    NO_SPACE,
    NO_SUITABLE_WORK,
    COST,
    SAFETY,
    BAD_EXPERIENCE,
    OTHER
}
