package org.ginnel.launcher;

/** Why Ginnel does not start: one sentence for whoever started it, with what to do about it. */
public final class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Trouble(String sentence) {
        super(sentence);
    }

    public Trouble(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
