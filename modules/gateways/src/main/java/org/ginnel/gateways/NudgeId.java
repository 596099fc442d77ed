package org.ginnel.gateways;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** One reminder of a school to some of its pupils. */
@Embeddable
public record NudgeId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
