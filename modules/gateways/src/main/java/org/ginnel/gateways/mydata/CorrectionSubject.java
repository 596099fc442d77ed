package org.ginnel.gateways.mydata;

/** What can be wrong that she cannot change herself. */
enum CorrectionSubject {
    NAME,
    BORN,
    SIGN_IN_MAIL,
    SCHOOL_ROLL,
    SOMETHING_ELSE;

    /** Whoever puts it right writes here what it is from now on. */
    boolean written() {
        return this == NAME || this == BORN || this == SCHOOL_ROLL;
    }

    /** A school keeps its own roll; everything else is the partnership's. */
    boolean schools() {
        return this == SCHOOL_ROLL;
    }
}
