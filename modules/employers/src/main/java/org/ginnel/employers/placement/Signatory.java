package org.ginnel.employers.placement;

import java.util.UUID;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;

/**
 * Who puts a name to a step, and for whom: the firm a board member sits for, or the place for the secretariat.
 *
 * @param actingFor the firm, or the place's id for the secretariat
 */
record Signatory(PersonId person, UUID actingFor, boolean secretariat) {
    boolean actsFor(OrganisationId employer) {
        return actingFor.equals(employer.value());
    }
}
