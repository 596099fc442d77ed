package org.ginnel.gateways.course;

import java.time.LocalDate;
import java.util.Optional;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.Organisations.Site;

/** What the rows of a provider's file are held against. */
interface CourseDesk {
    OrganisationId provider();

    String providerName();

    LocalDate today();

    /** The provider's own site with this name or postcode, null when it has none. */
    Site site(String nameOrPostcode);

    boolean qualification(String learnAimRef);

    boolean standard(String reference);

    /** The code of the gateway with this code or alias. */
    Optional<String> gateway(String code);
}
