package org.ginnel.gateways.application;

import org.ginnel.kernel.Reason;

/** Why a row of a file of grades is left out. */
enum GradeProblem implements Reason {
    NOBODY_NAMED,
    NOT_YOURS,
    NOT_A_NUMBER,
    NUMBER_OF_ANOTHER,
    NO_SUCH_SUBJECT,
    NO_SUCH_QUALIFICATION,
    NOT_A_GRADE,
    TWO_GRADES,
    NOT_ACCEPTED_YET,
    DECIDED_ALREADY
}
