package org.ginnel.gateways.session;

import org.ginnel.kernel.view.Tone;
import org.ginnel.kernel.view.Toned;

/** Whether a session can be booked, was called off or has been held. */
enum SessionStage implements Toned {
    OPEN,
    CANCELLED,
    HELD;

    boolean mayBecome(SessionStage next) {
        return switch (this) {
            case OPEN -> next == CANCELLED || next == HELD;
            case CANCELLED, HELD -> false;
        };
    }

    @Override
    public Tone tone() {
        return switch (this) {
            case OPEN -> Tone.OK;
            case CANCELLED -> Tone.BAD;
            case HELD -> Tone.WAIT;
        };
    }
}
