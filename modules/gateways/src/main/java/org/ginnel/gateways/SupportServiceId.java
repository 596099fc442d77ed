package org.ginnel.gateways;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A service of the directory of support and enrichment. */
@Embeddable
public record SupportServiceId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
