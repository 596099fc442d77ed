package org.ginnel.gateways.application;

import org.ginnel.kernel.view.Tone;
import org.ginnel.kernel.view.Toned;

/** The parts of a form, in the order they are asked. */
enum Section {
    ABOUT,
    SCHOOL,
    SUPPORT,
    STATEMENT,
    CHOICES;

    enum Progress implements Toned {
        NOT_STARTED,
        IN_PROGRESS,
        COMPLETE;

        @Override
        public Tone tone() {
            return switch (this) {
                case NOT_STARTED -> Tone.PLAIN;
                case IN_PROGRESS -> Tone.WAIT;
                case COMPLETE -> Tone.OK;
            };
        }
    }
}
