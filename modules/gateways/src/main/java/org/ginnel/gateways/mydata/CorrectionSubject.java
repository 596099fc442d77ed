package org.ginnel.gateways.mydata;

/** What can be wrong that she cannot change herself. */
enum CorrectionSubject {
    NAME,
    BORN,
    SIGN_IN_MAIL,
    SCHOOL_ROLL,
    SOMETHING_ELSE;

    /** A school keeps its own roll; everything else is the partnership's. */
    boolean schools() {
        return this == SCHOOL_ROLL;
    }
}
