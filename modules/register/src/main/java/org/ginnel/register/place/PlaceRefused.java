package org.ginnel.register.place;

import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.Texts;

/** A place's folder was not taken and nothing was changed: the message is one sentence with file, field and remedy. */
public class PlaceRefused extends RuntimeException {
    private final transient Refusal refusal;

    PlaceRefused(Refusal refusal) {
        super(String.join(" ", Texts.of(refusal.obstacles())), refusal);
        this.refusal = refusal;
    }

    boolean has(PlaceObstacle obstacle) {
        return refusal.has(obstacle);
    }
}
