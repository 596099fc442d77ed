package org.ginnel.gateways.naming;

import java.util.EnumSet;
import java.util.Set;
import org.ginnel.kernel.view.Tone;
import org.ginnel.kernel.view.Toned;

/** Where it stands that a plan names a college. */
enum NamingStage implements Toned {
    PROPOSED,
    CONFIRMED,
    REFUSED,
    ENDED;

    boolean mayBecome(NamingStage next) {
        return steps().contains(next);
    }

    /** Somebody still has it before them, or it holds. */
    boolean open() {
        return this == PROPOSED || this == CONFIRMED;
    }

    private Set<NamingStage> steps() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(CONFIRMED, REFUSED, ENDED);
            case CONFIRMED -> EnumSet.of(ENDED);
            case REFUSED, ENDED -> EnumSet.noneOf(NamingStage.class);
        };
    }

    @Override
    public Tone tone() {
        return switch (this) {
            case PROPOSED -> Tone.WAIT;
            case CONFIRMED -> Tone.OK;
            case REFUSED -> Tone.BAD;
            case ENDED -> Tone.PLAIN;
        };
    }
}
