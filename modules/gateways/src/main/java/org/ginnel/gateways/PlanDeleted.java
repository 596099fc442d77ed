package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** A plan was deleted, and every link to it with it. */
public record PlanDeleted(PlanId plan) implements DomainEvent {
    @Override
    public UUID subject() {
        return plan.value();
    }
}
