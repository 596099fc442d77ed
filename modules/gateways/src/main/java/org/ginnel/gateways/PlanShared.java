package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** A link to a plan was made; the link itself is known to nobody but its maker. */
public record PlanShared(PlanId plan, PlanShareId share) implements DomainEvent {
    @Override
    public UUID subject() {
        return plan.value();
    }
}
