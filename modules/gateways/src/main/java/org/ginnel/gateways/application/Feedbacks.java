package org.ginnel.gateways.application;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.ginnel.gateways.ChoiceId;

/** What was said about the sentences beside a no: hers by row-level security, for others what the functions tell. */
interface Feedbacks {
    EntityManager em();

    default Optional<Feedback> find(ChoiceId choice) {
        return Optional.ofNullable(em().find(Feedback.class, choice));
    }

    default void add(Feedback said) {
        em().persist(said);
    }

    /** The database counts, and tells nothing of fewer than five. */
    default Optional<Counts> counts() {
        List<?> rows = em().createNativeQuery("select yes, no from gateways.feedback_counts()")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Counts(((Number) row[0]).longValue(), ((Number) row[1]).longValue()))
                .findFirst();
    }

    default List<Weighing.Said> words() {
        List<?> rows = em().createNativeQuery("select helpful, words from gateways.feedback_words()")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Weighing.Said((Boolean) row[0], (String) row[1]))
                .toList();
    }

    record Counts(long yes, long no) {}
}
