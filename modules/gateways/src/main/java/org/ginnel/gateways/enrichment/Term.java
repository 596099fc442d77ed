package org.ginnel.gateways.enrichment;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** What a service is about (ORUK {@code attribute} with its {@code taxonomy_term}). */
@Embeddable
record Term(UUID id, UUID term, String name, String taxonomy) {}
