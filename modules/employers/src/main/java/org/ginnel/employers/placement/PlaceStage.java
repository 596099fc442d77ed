package org.ginnel.employers.placement;

import org.ginnel.kernel.view.Tone;
import org.ginnel.kernel.view.Toned;

/** Where one place of an offer stands. */
enum PlaceStage implements Toned {
    FREE,
    /** Taken by a provider for a short time, for one of its students. */
    HELD,
    ALLOCATED,
    CONFIRMED,
    ACTIVE,
    COMPLETED,
    COMPLETED_SPECIAL,
    NOT_COMPLETED,
    CANCELLED;

    @Override
    public Tone tone() {
        return switch (this) {
            case FREE -> Tone.PLAIN;
            case HELD, ALLOCATED -> Tone.WAIT;
            case CONFIRMED, ACTIVE, COMPLETED, COMPLETED_SPECIAL -> Tone.OK;
            case NOT_COMPLETED, CANCELLED -> Tone.BAD;
        };
    }

    boolean mayBecome(PlaceStage next) {
        return switch (this) {
            case FREE -> next == HELD || next == CANCELLED;
            case HELD -> next == FREE || next == ALLOCATED || next == CANCELLED;
            case ALLOCATED -> next == FREE || next == CONFIRMED || next == CANCELLED;
            case CONFIRMED -> next == FREE || next == ACTIVE || next == CANCELLED;
            case ACTIVE -> next == COMPLETED || next == COMPLETED_SPECIAL || next == NOT_COMPLETED;
            case COMPLETED, COMPLETED_SPECIAL, NOT_COMPLETED, CANCELLED -> false;
        };
    }
}
