package org.ginnel.kernel.signin;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** A person ended so many sign-ins. */
public record SignedOut(UUID person, int places) implements DomainEvent {
    @Override
    public UUID subject() {
        return person;
    }
}
