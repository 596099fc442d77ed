package org.ginnel.gateways.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What has to come true before an offer holds: a GCSE at this grade (9 to 1) or better.
 *
 * @param achieved the grade of the results, 0 for none; null while it is not known
 * @param checkedBy who entered it, and {@code checkedOn} when
 */
@Embeddable
record Condition(
        @Enumerated(EnumType.STRING) GcseSubject subject,
        int grade,
        Integer achieved,
        @Column(name = "checked_on") LocalDate checkedOn,
        @Column(name = "checked_by") UUID checkedBy) {
    static final int BEST = 9;

    Condition(GcseSubject subject, int grade) {
        this(subject, grade, null, null, null);
    }

    Condition reached(int achieved, UUID by, LocalDate on) {
        return new Condition(subject, grade, achieved, on, by);
    }

    Condition as(Condition known) {
        return new Condition(subject, grade, known.achieved, known.checkedOn, known.checkedBy);
    }

    boolean met() {
        return achieved != null && achieved >= grade;
    }
}
