package org.ginnel.kernel.signin;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** An administrator ended every sign-in of a person. */
public record SignInsRevoked(UUID person, int places) implements DomainEvent {
    @Override
    public UUID subject() {
        return person;
    }
}
