package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.register.PersonId;

/** A provider with a free place invited somebody to a course. */
public record InvitationSent(InvitationId invitation, PersonId person, OfferingId offering) implements DomainEvent {
    @Override
    public UUID subject() {
        return invitation.value();
    }
}
