package org.ginnel.gateways.caseload;

import org.ginnel.kernel.Reason;

/** Why a row of a roll is left out, or a file of it not taken. */
enum RollProblem implements Reason {
    NO_NUMBER,
    NUMBER_TWICE,
    NO_PUPIL_NAME,
    NO_SCHOOL_YEAR,
    NO_ROLL,
    TOO_LARGE,
    NOT_STORED,
    MANY_WOULD_LEAVE,
    TAKEN_OR_GONE
}
