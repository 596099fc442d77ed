package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** The school keeps what it wrote; her own words stand beside it. */
public record TestimonialKept(TestimonialId testimonial) implements DomainEvent {
    @Override
    public UUID subject() {
        return testimonial.value();
    }
}
