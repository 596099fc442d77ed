package org.ginnel.gateways;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** One course chosen in an application. */
@Embeddable
public record ChoiceId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
