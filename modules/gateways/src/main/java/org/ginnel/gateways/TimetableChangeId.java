package org.ginnel.gateways;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** One proposal to move a date of a round. */
@Embeddable
public record TimetableChangeId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
