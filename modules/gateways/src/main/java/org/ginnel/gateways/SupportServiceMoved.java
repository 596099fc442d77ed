package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** A service of the directory took a step of its life: looked at, put before everybody, gone stale, hidden, retired. */
public record SupportServiceMoved(SupportServiceId service, String from, String to) implements DomainEvent {
    @Override
    public UUID subject() {
        return service.value();
    }
}
