package org.ginnel.gateways;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** That somebody's plan names a college. */
@Embeddable
public record NamingId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
