package org.ginnel.register;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A person of the register. */
@Embeddable
public record PersonId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
