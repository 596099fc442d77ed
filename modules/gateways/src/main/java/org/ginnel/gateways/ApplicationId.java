package org.ginnel.gateways;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A young person's application in one cycle. */
@Embeddable
public record ApplicationId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
