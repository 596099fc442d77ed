package org.ginnel.kernel.signin;

import org.ginnel.kernel.Reason;

/** Why somebody is not let in, or a password not taken. */
public enum SignInObstacle implements Reason {
    /** The same words whether the account exists or not. */
    NOT_RECOGNISED,
    /** Too many tries: when the next is looked at. */
    WAIT,
    /** Too many people are signing in at this second. */
    BUSY,
    PASSWORD_TOO_SHORT,
    PASSWORD_TOO_LONG,
    PASSWORD_TOO_COMMON,
    PASSWORDS_DIFFER,
    /** The one who wants another password did not type the one in use. */
    PASSWORD_NOT_YOURS,
    /** The link was used, has run out or never existed. */
    INVITATION_NOT_VALID,
    LOGIN_TAKEN,
    LOGIN_NOT_AN_ADDRESS,
    NOT_A_DEMONSTRATION,
    SEAT_NOT_YOURS
}
