package org.ginnel.gateways.session;

import org.ginnel.kernel.view.Tone;
import org.ginnel.kernel.view.Toned;

/** From a place or the queue for one to whether somebody came. */
enum BookingStage implements Toned {
    WAITING,
    BOOKED,
    CANCELLED,
    ATTENDED,
    MISSED;

    boolean mayBecome(BookingStage next) {
        return switch (this) {
            case WAITING -> next == BOOKED || next == CANCELLED;
            case BOOKED -> next == CANCELLED || next == ATTENDED || next == MISSED;
            // noted wrongly, noted again
            case ATTENDED -> next == MISSED;
            case MISSED -> next == ATTENDED;
            case CANCELLED -> false;
        };
    }

    /** Holds one of the places; the database counts the same. */
    boolean takes() {
        return this == BOOKED || this == ATTENDED || this == MISSED;
    }

    @Override
    public Tone tone() {
        return switch (this) {
            case BOOKED, ATTENDED -> Tone.OK;
            case WAITING -> Tone.WAIT;
            case CANCELLED, MISSED -> Tone.BAD;
        };
    }
}
