package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** A plan of subjects was kept; which subjects is not told. */
public record PlanKept(PlanId plan) implements DomainEvent {
    @Override
    public UUID subject() {
        return plan.value();
    }
}
