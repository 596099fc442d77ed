package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** A session does not take place; whoever had a place is told. */
public record SessionCancelled(SupportSessionId session, SupportServiceId service) implements DomainEvent {
    @Override
    public UUID subject() {
        return session.value();
    }
}
