package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** A kept plan was named or chosen anew. */
public record PlanChanged(PlanId plan) implements DomainEvent {
    @Override
    public UUID subject() {
        return plan.value();
    }
}
