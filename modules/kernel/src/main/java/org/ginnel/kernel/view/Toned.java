package org.ginnel.kernel.view;

/** A stage or verdict that knows how it looks; implemented by enums shown with {@code <g:stage>}. */
public interface Toned {
    Tone tone();
}
