package org.ginnel.gateways;

import java.util.UUID;

/** A file of a school's roll. */
public record RollFileId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
