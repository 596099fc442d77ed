package org.ginnel.gateways.clearing;

import java.util.EnumSet;
import java.util.Set;
import org.ginnel.kernel.view.Tone;
import org.ginnel.kernel.view.Toned;

/** Where an invitation stands. */
enum InvitationStage implements Toned {
    OPEN,
    ACCEPTED,
    DECLINED,
    /** Its days were over. */
    EXPIRED,
    /** She no longer takes any, or needs none. */
    LAPSED;

    boolean mayBecome(InvitationStage next) {
        return steps().contains(next);
    }

    private Set<InvitationStage> steps() {
        return switch (this) {
            case OPEN -> EnumSet.of(ACCEPTED, DECLINED, EXPIRED, LAPSED);
            case ACCEPTED, DECLINED, EXPIRED, LAPSED -> EnumSet.noneOf(InvitationStage.class);
        };
    }

    @Override
    public Tone tone() {
        return switch (this) {
            case OPEN -> Tone.DUE;
            case ACCEPTED -> Tone.OK;
            case DECLINED, EXPIRED, LAPSED -> Tone.PLAIN;
        };
    }
}
