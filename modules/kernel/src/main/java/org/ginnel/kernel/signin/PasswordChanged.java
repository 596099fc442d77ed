package org.ginnel.kernel.signin;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** A person set a password. */
public record PasswordChanged(UUID person) implements DomainEvent {
    @Override
    public UUID subject() {
        return person;
    }
}
