package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** A young person asked her school for a reference. */
public record TestimonialAsked(TestimonialId testimonial) implements DomainEvent {
    @Override
    public UUID subject() {
        return testimonial.value();
    }
}
