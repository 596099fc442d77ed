package org.ginnel.gateways.handin;

import java.util.EnumSet;
import java.util.Set;
import org.ginnel.kernel.view.Tone;
import org.ginnel.kernel.view.Toned;

/** Where a file stands: counted, waiting for its turn, being taken in, done, or refused whole. */
enum FileState implements Toned {
    CHECKED,
    WAITING,
    READING,
    APPLIED,
    REFUSED;

    boolean mayBecome(FileState next) {
        return steps().contains(next);
    }

    private Set<FileState> steps() {
        return switch (this) {
            case CHECKED -> EnumSet.of(WAITING);
            case WAITING -> EnumSet.of(READING);
            // back to waiting when the node that read it has died
            case READING -> EnumSet.of(WAITING, APPLIED, REFUSED);
            case APPLIED, REFUSED -> EnumSet.noneOf(FileState.class);
        };
    }

    @Override
    public Tone tone() {
        return switch (this) {
            case CHECKED -> Tone.DUE;
            case WAITING, READING -> Tone.WAIT;
            case APPLIED -> Tone.OK;
            case REFUSED -> Tone.BAD;
        };
    }
}
