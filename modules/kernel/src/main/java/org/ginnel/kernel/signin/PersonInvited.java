package org.ginnel.kernel.signin;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** An administrator sent a person a one-time link. */
public record PersonInvited(UUID person) implements DomainEvent {
    @Override
    public UUID subject() {
        return person;
    }
}
