package org.ginnel.gateways;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Somebody’s place at a session, or in the queue for one. */
@Embeddable
public record BookingId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
