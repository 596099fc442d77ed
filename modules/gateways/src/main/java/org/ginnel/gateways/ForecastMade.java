package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** Somebody looked at how many unanswered offers end with a round, and let it happen. */
public record ForecastMade(CycleId cycle, int expected) implements DomainEvent {
    @Override
    public UUID subject() {
        return cycle.value();
    }
}
