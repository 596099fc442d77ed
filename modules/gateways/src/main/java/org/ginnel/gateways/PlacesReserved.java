package org.ginnel.gateways;

import java.time.LocalDate;
import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** A provider keeps so many places of a course for supported young people until a day; 0 keeps none any more. */
public record PlacesReserved(OfferingId offering, int places, LocalDate until) implements DomainEvent {
    @Override
    public UUID subject() {
        return offering.value();
    }
}
