package org.ginnel.gateways.application;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** One proposal to take an accepted offer back. */
@Embeddable
record RevocationId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
