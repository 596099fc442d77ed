package org.ginnel.kernel;

/**
 * The actor's seat may not do this deed. Without a sign-in the answer is the sign-in page, and afterwards the page asked
 * for; with one it is a page that does not confirm that the thing exists (status 403).
 */
public class NotAllowed extends RuntimeException {
    private final boolean signedIn;

    public NotAllowed(String operation, boolean signedIn) {
        super(operation, null, false, false);
        this.signedIn = signedIn;
    }

    public boolean signedIn() {
        return signedIn;
    }
}
