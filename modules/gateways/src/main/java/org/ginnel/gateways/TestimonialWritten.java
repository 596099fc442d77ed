package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** A school wrote, or wrote anew, what every college of hers reads. */
public record TestimonialWritten(TestimonialId testimonial) implements DomainEvent {
    @Override
    public UUID subject() {
        return testimonial.value();
    }
}
