package org.ginnel.kernel;

/**
 * The thing asked for does not exist, or is not within the asker's reach: both answer alike, with the same page and
 * status 404.
 */
public class NotFound extends RuntimeException {
    public NotFound() {
        super("not found, or not within reach", null, false, false);
    }
}
