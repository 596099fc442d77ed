package org.ginnel.register.intake;

import org.ginnel.kernel.view.Tone;
import org.ginnel.kernel.view.Toned;

/** How far a run has come. */
enum RunState implements Toned {
    WAITING,
    READING,
    CHECKED,
    APPLIED,
    REFUSED,
    INTERRUPTED;

    /** Whether the page must be looked at again to see how it goes on. */
    boolean underWay() {
        return this == WAITING || this == READING;
    }

    @Override
    public Tone tone() {
        return switch (this) {
            case WAITING, READING -> Tone.WAIT;
            case CHECKED -> Tone.DUE;
            case APPLIED -> Tone.OK;
            case REFUSED, INTERRUPTED -> Tone.BAD;
        };
    }
}
