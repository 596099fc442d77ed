package org.ginnel.employers;

import java.util.List;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;

/**
 * Asked by employers, answered by whoever knows (gateways: young people who accepted an offer of the provider): for whom
 * a provider may claim a place.
 */
public interface StudentsOfProvider {
    List<Student> of(OrganisationId provider);

    record Student(PersonId person, String name) {}
}
