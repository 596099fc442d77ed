package org.ginnel.gateways.caseload;

import java.time.LocalDate;
import java.util.UUID;
import org.ginnel.gateways.PupilId;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;

/**
 * A pupil as a school or the secretariat sees her: who she is and how far, nothing else of a form.
 *
 * @param person null while she has no account
 * @param reminded when the school last reminded her, null when it never did
 */
record Line(
        PupilId pupil,
        OrganisationId school,
        String borough,
        PersonId person,
        String name,
        int year,
        Standing standing,
        LocalDate reminded) {
    /** A row of the database, in the order of the fields. */
    static Line of(Object[] row) {
        return new Line(
                new PupilId((UUID) row[0]),
                new OrganisationId((UUID) row[1]),
                (String) row[2],
                row[3] == null ? null : new PersonId((UUID) row[3]),
                (String) row[4],
                ((Number) row[5]).intValue(),
                Standing.valueOf((String) row[6]),
                row[7] == null ? null : LocalDate.parse((String) row[7]));
    }

    boolean account() {
        return person != null;
    }

    /** Left in peace for some days after a reminder. */
    boolean resting(LocalDate today, int days) {
        return reminded != null && today.isBefore(reminded.plusDays(days));
    }

    /** September Guarantee: 16 or 17, and nobody has offered her anything. */
    boolean owed() {
        return (year == 11 || year == 12) && !Standing.OFFERED.contains(standing);
    }
}
