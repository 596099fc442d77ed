package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** She said yes or no to an invitation. */
public record InvitationAnswered(InvitationId invitation, OfferingId offering, boolean accepted)
        implements DomainEvent {
    @Override
    public UUID subject() {
        return invitation.value();
    }
}
