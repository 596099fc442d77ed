package org.ginnel.gateways;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** One round of applications: an age of entry and a year. */
@Embeddable
public record CycleId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
