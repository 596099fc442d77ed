package org.ginnel.register;

import java.util.List;
import java.util.Optional;

/** Questions about organisations and their sites. Public facts only; anybody in the product may ask. */
public interface Organisations {
    Optional<Organisation> find(OrganisationId id);

    Optional<Organisation> byUrn(String urn);

    Optional<Organisation> byUkprn(String ukprn);

    List<Organisation> ofKind(Kind kind);

    /** Main site first. */
    List<Site> sitesOf(OrganisationId id);

    enum Kind {
        SCHOOL,
        COLLEGE,
        TRAINING_PROVIDER,
        EMPLOYER,
        TRUST,
        LOCAL_AUTHORITY,
        COMBINED_AUTHORITY,
        OTHER
    }

    /**
     * @param urn 6 digits, null when it has none
     * @param ukprn 8 digits, null when it has none
     * @param companyNumber Companies House number, null when it has none
     * @param borough ONS code of the borough, null outside the place
     * @param demonstration invented, for trying out
     */
    record Organisation(
            OrganisationId id,
            Kind kind,
            String name,
            String urn,
            String ukprn,
            String companyNumber,
            String borough,
            boolean open,
            boolean demonstration) {}

    /** Latitude and longitude in WGS84 degrees, null when the postcode is not known. */
    record Site(
            java.util.UUID id,
            OrganisationId organisation,
            String name,
            String address,
            String postcode,
            String borough,
            Double latitude,
            Double longitude) {}
}
