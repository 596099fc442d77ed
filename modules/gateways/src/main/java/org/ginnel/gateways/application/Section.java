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
        PREVIOUS_ANSWER,
        COMPLETE;

        @Override
        public Tone tone() {
            return switch (this) {
                case NOT_STARTED -> Tone.PLAIN;
                case IN_PROGRESS -> Tone.WAIT;
                case PREVIOUS_ANSWER -> Tone.DUE;
                case COMPLETE -> Tone.OK;
            };
        }
    }
}
