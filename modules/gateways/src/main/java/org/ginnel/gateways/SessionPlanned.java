package org.ginnel.gateways;

import java.time.Instant;
import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** A session of a service can be booked. */
public record SessionPlanned(SupportSessionId session, SupportServiceId service, Instant starts, int places)
        implements DomainEvent {
    @Override
    public UUID subject() {
        return session.value();
    }
}
