package org.ginnel.gateways;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** That somebody asked for something kept of her to be put right. */
@Embeddable
public record CorrectionId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
