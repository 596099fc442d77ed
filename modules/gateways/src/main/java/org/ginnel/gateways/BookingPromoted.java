package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.register.PersonId;

/** A place at a session was free and went to whoever had waited longest. */
public record BookingPromoted(SupportSessionId session, PersonId person) implements DomainEvent {
    @Override
    public UUID subject() {
        return session.value();
    }
}
