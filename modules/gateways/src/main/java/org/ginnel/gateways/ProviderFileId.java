package org.ginnel.gateways;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The id of a file a provider sent. */
@Embeddable
public record ProviderFileId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
