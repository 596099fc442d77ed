package org.ginnel.gateways;

import java.util.Optional;

/** The directory of support and enrichment, for features that speak of its services. */
public interface SupportDirectory {
    /** Only what stands before everybody. */
    Optional<Listed> listed(SupportServiceId id);

    record Listed(SupportServiceId id, String name, String provider) {}
}
