package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** An invitation ended without an answer: its days were over, or she no longer takes any. */
public record InvitationEnded(InvitationId invitation, String how) implements DomainEvent {
    @Override
    public UUID subject() {
        return invitation.value();
    }
}
