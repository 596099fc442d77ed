package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** What a service of the directory is was said, for the first time or anew. */
public record SupportServiceDescribed(SupportServiceId service) implements DomainEvent {
    @Override
    public UUID subject() {
        return service.value();
    }
}
