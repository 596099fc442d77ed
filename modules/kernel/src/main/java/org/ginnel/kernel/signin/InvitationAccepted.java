package org.ginnel.kernel.signin;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** A person used the one-time link and has an account now. */
public record InvitationAccepted(UUID person) implements DomainEvent {
    @Override
    public UUID subject() {
        return person;
    }
}
