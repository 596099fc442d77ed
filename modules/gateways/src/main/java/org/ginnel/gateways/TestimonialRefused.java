package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** A school does not write a reference, and says why. */
public record TestimonialRefused(TestimonialId testimonial) implements DomainEvent {
    @Override
    public UUID subject() {
        return testimonial.value();
    }
}
