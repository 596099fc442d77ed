package org.ginnel.kernel.signin;

import java.util.UUID;

/** A fresh sign-in: the token goes into the cookie and nowhere else. */
public record SignedIn(UUID person, String name, String token) {
    @Override
    public String toString() {
        return "SignedIn[" + person + "]";
    }
}
