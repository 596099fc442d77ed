package org.ginnel.gateways;

import java.time.LocalDate;
import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** Somebody made sure that what the directory says of a service is true. */
public record SupportServiceAssured(SupportServiceId service, LocalDate day) implements DomainEvent {
    @Override
    public UUID subject() {
        return service.value();
    }
}
