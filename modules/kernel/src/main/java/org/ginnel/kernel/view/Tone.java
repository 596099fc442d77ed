package org.ginnel.kernel.view;

import java.util.Locale;

/** How a state looks beside its words: colour never carries the meaning alone. */
public enum Tone {
    /** Nothing to do, nothing decided. */
    PLAIN,
    /** Somebody else's turn. */
    WAIT,
    /** The reader's turn. */
    DUE,
    /** Done, met, agreed. */
    OK,
    /** Refused, ended, not met. */
    BAD;

    /** The class in the style sheet. */
    public String css() {
        return this == PLAIN ? "" : name().toLowerCase(Locale.ROOT);
    }
}
