package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.register.PersonId;

/** Whether somebody who had a place came. */
public record SessionAttended(BookingId booking, SupportSessionId session, PersonId person, boolean came)
        implements DomainEvent {
    @Override
    public UUID subject() {
        return booking.value();
    }
}
