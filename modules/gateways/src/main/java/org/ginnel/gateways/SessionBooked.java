package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.register.PersonId;

/** Somebody has a place at a session, or waits for one. */
public record SessionBooked(BookingId booking, SupportSessionId session, PersonId person, boolean waits)
        implements DomainEvent {
    @Override
    public UUID subject() {
        return booking.value();
    }
}
