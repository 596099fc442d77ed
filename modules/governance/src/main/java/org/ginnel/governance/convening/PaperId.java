package org.ginnel.governance.convening;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A paper of an agenda item. */
@Embeddable
record PaperId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
