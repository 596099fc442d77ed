package org.ginnel.gateways;

import java.util.Optional;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;

/** Who is on which school's roll today. */
public interface Rolls {
    /** A pupil of the careers lead's own school; any other is not there. */
    Optional<OnRoll> pupil(PupilId id);

    /** Where somebody is on the roll; asked as the system, for what she asks of her school. */
    Optional<OnRoll> of(PersonId person);

    /** Puts the school year of somebody on a roll right; asked as the system, once her school has said so. */
    void year(PersonId person, int year);

    /** @param person null while she has no account */
    record OnRoll(PupilId pupil, OrganisationId school, String borough, PersonId person, String name, int year) {}
}
