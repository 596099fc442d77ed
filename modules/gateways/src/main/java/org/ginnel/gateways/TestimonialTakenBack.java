package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** She took her question back: no college reads a reference of hers. */
public record TestimonialTakenBack(TestimonialId testimonial) implements DomainEvent {
    @Override
    public UUID subject() {
        return testimonial.value();
    }
}
