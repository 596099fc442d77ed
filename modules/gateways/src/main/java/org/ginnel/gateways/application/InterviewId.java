package org.ginnel.gateways.application;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A meeting about one choice. */
@Embeddable
record InterviewId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
