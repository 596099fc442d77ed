package org.ginnel.gateways;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ginnel.register.OrganisationId;

/** Courses on offer. Public facts only. */
public interface CourseDirectory {
    Optional<Course> find(OfferingId id);

    /** Many at once; unknown ids are left out. */
    List<Course> find(Collection<OfferingId> ids);

    /** Open courses of a gateway, soonest start first. */
    List<Course> beside(String gateway, int most);

    /** How many open courses a gateway has, and how many places they offer. */
    Supply supplyOf(String gateway);

    record Supply(long courses, long places) {}

    /**
     * @param learnAimRef of the qualification, null for an apprenticeship
     * @param standard ST reference of the standard, null for a qualification
     * @param level "3", "4", as providers write it
     * @param latitude and longitude in WGS84 degrees, null when the site's postcode is not known
     * @param updated when the provider last said that it is so
     */
    record Course(
            OfferingId id,
            String title,
            CourseKind kind,
            int level,
            OrganisationId provider,
            String providerName,
            String siteName,
            String postcode,
            Double latitude,
            Double longitude,
            String learnAimRef,
            String standard,
            List<String> gateways,
            LocalDate starts,
            int places,
            String entry,
            String support,
            boolean open,
            Instant updated,
            boolean demonstration) {
        public Course {
            gateways = List.copyOf(gateways);
        }

        public boolean supportOffered() {
            return !support.isBlank();
        }
    }
}
