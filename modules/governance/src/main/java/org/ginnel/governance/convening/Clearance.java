package org.ginnel.governance.convening;

import org.ginnel.kernel.view.Tone;
import org.ginnel.kernel.view.Toned;

/** Whether a paper may go out. Silence is never consent: what was asked for and not answered is not given. */
enum Clearance implements Toned {
    NOT_ASKED,
    ASKED,
    GIVEN,
    REFUSED;

    @Override
    public Tone tone() {
        return switch (this) {
            case NOT_ASKED -> Tone.WAIT;
            case ASKED -> Tone.DUE;
            case GIVEN -> Tone.OK;
            case REFUSED -> Tone.BAD;
        };
    }
}
