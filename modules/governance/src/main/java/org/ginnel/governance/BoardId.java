package org.ginnel.governance;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A board of the partnership: also the scope of the seats its chair and members hold. */
@Embeddable
public record BoardId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
