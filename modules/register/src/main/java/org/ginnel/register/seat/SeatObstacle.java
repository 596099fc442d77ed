package org.ginnel.register.seat;

import org.ginnel.kernel.Reason;

/** Why a seat cannot be given or ended, or a person not be made known. */
enum SeatObstacle implements Reason {
    HELD_ALREADY,
    ENDS_BEFORE_IT_BEGINS,
    ENDED_ALREADY,
    NO_TITLE,
    NO_FIRST_DAY,
    NO_SEAT,
    NO_NAME,
    NO_MAIL,
    MAIL_NOT_AN_ADDRESS,
    MAIL_KNOWN,
    PERSON_UNKNOWN,
    ROLE_UNKNOWN,
    NOT_A_TELEPHONE
}
