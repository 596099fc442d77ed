package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.register.OrganisationId;

/** A school reminded this many pupils. */
public record NudgeSent(NudgeId nudge, OrganisationId school, String standing, int pupils) implements DomainEvent {
    @Override
    public UUID subject() {
        return nudge.value();
    }
}
