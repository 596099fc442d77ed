package org.ginnel.governance;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A meeting of a board. */
@Embeddable
public record MeetingId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
