package org.ginnel.employers;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A check of an employer's site. */
@Embeddable
public record SiteCheckId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
