package org.ginnel.employers;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** One place of a placement offer. */
@Embeddable
public record PlaceId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
