package org.ginnel.employers;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A firm's answer whether it hosts in a year. */
@Embeddable
public record HostingInterestId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
