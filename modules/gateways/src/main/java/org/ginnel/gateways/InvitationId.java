package org.ginnel.gateways;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A provider's invitation of one person to one course. */
@Embeddable
public record InvitationId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
