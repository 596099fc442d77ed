package org.ginnel.kernel.view;

/** Asked by the view kit, answered by sign-in: the token that ties a form to the browser it was sent to. */
public interface FormKey {
    /** The token a form carries now; the same for all forms of one sign-in, or of one visitor before. */
    String token();

    /** Compares in constant time. */
    boolean accepts(String token);
}
