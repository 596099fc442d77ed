package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.register.PersonId;

/** Somebody gave a place at a session back, or waits no longer. */
public record BookingCancelled(BookingId booking, SupportSessionId session, PersonId person) implements DomainEvent {
    @Override
    public UUID subject() {
        return booking.value();
    }
}
