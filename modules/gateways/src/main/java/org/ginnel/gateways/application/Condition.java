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
 * @param file where it comes from, with its {@code line}; both null when it was typed
 */
@Embeddable
record Condition(
        @Enumerated(EnumType.STRING) GcseSubject subject,
        int grade,
        Integer achieved,
        @Column(name = "checked_on") LocalDate checkedOn,
        @Column(name = "checked_by") UUID checkedBy,
        @Column(name = "evidence_file") UUID file,
        @Column(name = "evidence_line") Integer line) {
    static final int BEST = 9;

    Condition(GcseSubject subject, int grade) {
        this(subject, grade, null, null, null);
    }

    Condition(GcseSubject subject, int grade, Integer achieved, LocalDate checkedOn, UUID checkedBy) {
        this(subject, grade, achieved, checkedOn, checkedBy, null, null);
    }

    Condition reached(int achieved, UUID by, LocalDate on) {
        return new Condition(subject, grade, achieved, on, by);
    }

    Condition as(Condition known) {
        return new Condition(subject, grade, known.achieved, known.checkedOn, known.checkedBy, known.file, known.line);
    }

    Condition from(UUID file, int line) {
        return new Condition(subject, grade, achieved, checkedOn, checkedBy, file, line);
    }

    boolean met() {
        return achieved != null && achieved >= grade;
    }
}
