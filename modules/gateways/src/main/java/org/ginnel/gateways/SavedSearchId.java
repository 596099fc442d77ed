package org.ginnel.gateways;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A search somebody kept. */
@Embeddable
public record SavedSearchId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
