package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** The order of the choices changed; what it is stays with the young person. */
public record ChoicesRanked(ApplicationId application) implements DomainEvent {
    @Override
    public UUID subject() {
        return application.value();
    }
}
