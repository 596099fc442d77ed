package org.ginnel.gateways.course;

import org.ginnel.kernel.Reason;

/** Why a row of a file of courses is left out. */
enum CourseProblem implements Reason {
    NO_CODE,
    CODE_TWICE,
    NOT_YOURS,
    NOT_A_KIND,
    NOT_A_LEVEL,
    NO_SUCH_SITE,
    NO_SUCH_QUALIFICATION,
    NO_SUCH_STANDARD,
    KIND_AND_NUMBER,
    NEW_INTERNSHIP,
    NO_SUCH_GATEWAY,
    NOT_A_DAY,
    DAY_PASSED,
    NOT_PLACES,
    NOT_OFFERS,
    NOT_A_STATUS,
    TOO_LONG,
    CHOSEN_ALREADY,
    BELOW_OFFERS,
    OFFERED_MEANWHILE
}
