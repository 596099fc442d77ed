package org.ginnel.gateways;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A session of a service of the directory. */
@Embeddable
public record SupportSessionId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
