package org.ginnel.gateways.caseload;

import java.util.EnumSet;
import java.util.Set;
import org.ginnel.kernel.view.Tone;
import org.ginnel.kernel.view.Toned;

/** How far a pupil is, in one word: all that a school learns of a form. The database tells it, see {@code standing_of}. */
enum Standing implements Toned {
    NOT_STARTED,
    WRITING,
    NO_OFFER,
    WAITING,
    OFFER,
    PLACE;

    /** Something is the pupil's turn; who waits for a college is left in peace. */
    static final Set<Standing> NUDGED = EnumSet.of(NOT_STARTED, WRITING, NO_OFFER, OFFER);
    /** The September Guarantee is kept. */
    static final Set<Standing> OFFERED = EnumSet.of(OFFER, PLACE);

    boolean nudged() {
        return NUDGED.contains(this);
    }

    @Override
    public Tone tone() {
        return switch (this) {
            case NOT_STARTED, WRITING, OFFER -> Tone.DUE;
            case NO_OFFER -> Tone.BAD;
            case WAITING -> Tone.WAIT;
            case PLACE -> Tone.OK;
        };
    }
}
