package org.ginnel.gateways;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** That somebody lets one provider read what she wrote. */
@Embeddable
public record NeedShareId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
