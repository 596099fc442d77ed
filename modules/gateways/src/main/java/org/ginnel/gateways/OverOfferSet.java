package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** A provider said how many offers it makes for each place of a course. */
public record OverOfferSet(OfferingId offering, String factor) implements DomainEvent {
    @Override
    public UUID subject() {
        return offering.value();
    }
}
