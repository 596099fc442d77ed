package org.ginnel.employers.interest;

import org.ginnel.kernel.view.Tone;
import org.ginnel.kernel.view.Toned;

/** Whether a firm will host in a year. */
enum Appetite implements Toned {
    YES,
    MAYBE,
    NO;

    @Override
    public Tone tone() {
        return switch (this) {
            case YES -> Tone.OK;
            case MAYBE -> Tone.WAIT;
            case NO -> Tone.PLAIN;
        };
    }
}
