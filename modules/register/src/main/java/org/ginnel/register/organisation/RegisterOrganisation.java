package org.ginnel.register.organisation;

import java.util.List;
import java.util.Objects;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.Organisations.Kind;

/** Register an organisation that no official list names. The first site is the main one. */
record RegisterOrganisation(
        OrganisationId id,
        Kind kind,
        String name,
        String borough,
        boolean demonstration,
        String source,
        List<AtSite> sites) {
    public RegisterOrganisation {
        Objects.requireNonNull(id);
        Objects.requireNonNull(kind);
        if (name == null || name.isBlank() || source == null || source.isBlank()) {
            throw new IllegalArgumentException("an organisation has a name and a source");
        }
        sites = List.copyOf(sites);
    }

    /** Latitude and longitude are both known or both null. */
    record AtSite(java.util.UUID id, String name, String address, String postcode, Double latitude, Double longitude) {}
}
