package org.ginnel.governance.meeting;

import org.ginnel.kernel.view.Tone;
import org.ginnel.kernel.view.Toned;

/** Whether a published meeting takes place. */
enum Status implements Toned {
    CONFIRMED,
    CANCELLED,
    POSTPONED;

    @Override
    public Tone tone() {
        return this == CONFIRMED ? Tone.OK : Tone.BAD;
    }
}
