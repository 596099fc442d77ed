package org.ginnel.governance.convening;

/** Whether a paper may go out. Silence is never consent: what was asked for and not answered is not given. */
enum Clearance {
    NOT_ASKED,
    ASKED,
    GIVEN,
    REFUSED
}
