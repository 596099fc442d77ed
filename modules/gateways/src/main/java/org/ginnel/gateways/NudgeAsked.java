package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.register.OrganisationId;

/** A school wants to remind this many pupils; a second person decides. */
public record NudgeAsked(NudgeId nudge, OrganisationId school, String standing, int pupils) implements DomainEvent {
    @Override
    public UUID subject() {
        return nudge.value();
    }
}
