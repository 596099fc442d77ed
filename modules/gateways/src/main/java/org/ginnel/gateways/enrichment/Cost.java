package org.ginnel.gateways.enrichment;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.UUID;

/** What a service costs (ORUK {@code cost_option}). */
@Embeddable
record Cost(UUID id, String name, BigDecimal amount, String description) {}
