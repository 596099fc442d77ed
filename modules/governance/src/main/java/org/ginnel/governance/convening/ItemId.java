package org.ginnel.governance.convening;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** An item of an agenda. */
@Embeddable
record ItemId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
