package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.register.OrganisationId;

/** A second person said no: nobody was reminded. */
public record NudgeStopped(NudgeId nudge, OrganisationId school, String standing, int pupils) implements DomainEvent {
    @Override
    public UUID subject() {
        return nudge.value();
    }
}
