package org.ginnel.gateways.enrichment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Who runs a service (ORUK {@code organization}). */
@Embeddable
record Provider(
        @Column(name = "organisation") UUID id,
        @Column(name = "organisation_name") String name,
        @Column(name = "organisation_description") String description,
        @Column(name = "organisation_website") String website) {}
