package org.ginnel.gateways.application;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What would be different for one GCSE.
 *
 * @param was the grade asked for now, null for none
 * @param becomes the grade that would be asked for, null for none
 */
record Difference(GcseSubject subject, Integer was, Integer becomes) {
    /** Every subject of either, in the order of the old and then of the new. */
    static List<Difference> between(List<Condition> now, List<Condition> then) {
        return Stream.concat(now.stream(), then.stream())
                .map(Condition::subject)
                .distinct()
                .map(subject -> new Difference(subject, grade(now, subject), grade(then, subject)))
                .toList();
    }

    boolean same() {
        return Objects.equals(was, becomes);
    }

    private static Integer grade(List<Condition> conditions, GcseSubject subject) {
        Optional<Condition> found =
                conditions.stream().filter(one -> one.subject() == subject).findFirst();
        return found.map(Condition::grade).orElse(null);
    }
}
