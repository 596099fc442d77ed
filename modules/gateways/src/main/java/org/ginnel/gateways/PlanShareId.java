package org.ginnel.gateways;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A link by which somebody else reads a plan. */
@Embeddable
public record PlanShareId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
