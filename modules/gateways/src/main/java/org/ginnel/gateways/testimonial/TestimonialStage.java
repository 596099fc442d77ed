package org.ginnel.gateways.testimonial;

import java.util.EnumSet;
import java.util.Set;
import org.ginnel.kernel.view.Tone;
import org.ginnel.kernel.view.Toned;

/** How far a school's reference is. */
enum TestimonialStage implements Toned {
    ASKED,
    WRITTEN,
    OBJECTED,
    REFUSED,
    TAKEN_BACK;

    boolean mayBecome(TestimonialStage next) {
        return steps().contains(next);
    }

    private Set<TestimonialStage> steps() {
        return switch (this) {
            case ASKED -> EnumSet.of(WRITTEN, REFUSED, TAKEN_BACK);
            case WRITTEN -> EnumSet.of(WRITTEN, OBJECTED, TAKEN_BACK);
            case OBJECTED -> EnumSet.of(WRITTEN, TAKEN_BACK);
            case REFUSED, TAKEN_BACK -> EnumSet.noneOf(TestimonialStage.class);
        };
    }

    @Override
    public Tone tone() {
        return switch (this) {
            case ASKED -> Tone.WAIT;
            case WRITTEN -> Tone.OK;
            case OBJECTED -> Tone.DUE;
            case REFUSED -> Tone.BAD;
            case TAKEN_BACK -> Tone.PLAIN;
        };
    }
}
