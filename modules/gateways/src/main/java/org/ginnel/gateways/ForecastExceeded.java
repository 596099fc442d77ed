package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** More than twice as many offers would have ended as were expected: none did. */
public record ForecastExceeded(CycleId cycle, int expected, int found) implements DomainEvent {
    @Override
    public UUID subject() {
        return cycle.value();
    }
}
