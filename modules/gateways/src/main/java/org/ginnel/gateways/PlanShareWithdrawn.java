package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** A link to a plan was withdrawn. */
public record PlanShareWithdrawn(PlanId plan, PlanShareId share) implements DomainEvent {
    @Override
    public UUID subject() {
        return plan.value();
    }
}
