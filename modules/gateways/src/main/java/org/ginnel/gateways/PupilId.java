package org.ginnel.gateways;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Somebody on a school's roll, with or without an account. */
@Embeddable
public record PupilId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
