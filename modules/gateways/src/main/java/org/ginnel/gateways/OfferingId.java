package org.ginnel.gateways;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A course with places, as a provider offers it for one start. */
@Embeddable
public record OfferingId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
