package org.ginnel.gateways.enrichment;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Where a service is to be had (ORUK {@code service_at_location} with its {@code location}). */
@Embeddable
record Venue(
        UUID id,
        UUID location,
        String name,
        String address,
        String postcode,
        Double latitude,
        Double longitude,
        String accessibility) {}
