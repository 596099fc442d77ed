package org.ginnel.gateways;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A grown-up a young person lets have a copy of something. */
@Embeddable
public record TrustedAdultId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
