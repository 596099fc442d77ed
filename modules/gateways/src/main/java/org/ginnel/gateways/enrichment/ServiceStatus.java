package org.ginnel.gateways.enrichment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether a service runs, in the words of Open Referral UK. */
enum ServiceStatus {
    ACTIVE,
    INACTIVE,
    DEFUNCT,
    TEMPORARILY_CLOSED;

    String oruk() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static Optional<ServiceStatus> of(String oruk) {
        return Arrays.stream(values())
                .filter(status -> status.oruk().equals(oruk))
                .findFirst();
    }

    /** Worth showing: it runs, or will again. */
    boolean there() {
        return this == ACTIVE || this == TEMPORARILY_CLOSED;
    }
}
