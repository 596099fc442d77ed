package org.ginnel.gateways;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A plan of subjects at 14. */
@Embeddable
public record PlanId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
