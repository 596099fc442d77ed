package org.ginnel.kernel.signin;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** A person came in. */
public record PersonSignedIn(UUID person) implements DomainEvent {
    @Override
    public UUID subject() {
        return person;
    }
}
