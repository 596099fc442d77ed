package org.ginnel.kernel.view;

/**
 * One answer a form offers.
 *
 * @param value what the page bean gets: a string, an enum constant, a UUID or an id record
 * @param hint a line under the label, may be null
 */
public record Choice(Object value, String label, String hint) {
    public static Choice of(Object value, String label) {
        return new Choice(value, label, null);
    }
}
