package org.ginnel.gateways;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** What a school writes about one young person. */
@Embeddable
public record TestimonialId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
