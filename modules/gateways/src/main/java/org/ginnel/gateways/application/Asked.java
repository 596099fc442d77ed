package org.ginnel.gateways.application;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A GCSE and the grade a provider would like to ask for. */
@Embeddable
record Asked(@Enumerated(EnumType.STRING) GcseSubject subject, int grade) {
    static Asked of(Condition condition) {
        return new Asked(condition.subject(), condition.grade());
    }

    Condition condition() {
        return new Condition(subject, grade);
    }
}
