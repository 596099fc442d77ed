package org.ginnel.employers;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A placement offer of an employer: the header of its places. */
@Embeddable
public record PlacementOfferId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
