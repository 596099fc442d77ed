package org.ginnel.gateways.application;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Grades as results name them, as one number from 9 to 1, and 0 for ungraded. The letters before 2017 count as the number
 * their lower edge was tied to (A as 7, C as 4, G as 1), letters between as the lower neighbour. Combined Science is two
 * grades, of which the lower counts.
 */
final class Grade {
    private static final Map<String, Integer> LETTERS =
            Map.of("A*", 8, "A", 7, "B", 5, "C", 4, "D", 3, "E", 2, "F", 1, "G", 1, "U", 0);

    private Grade() {}

    /** Empty when it is no grade: absent, pending, a mark, a percentage. */
    static OptionalInt of(String text, GcseSubject subject) {
        String grade = text.strip().toUpperCase(Locale.ROOT);
        if (subject == GcseSubject.COMBINED_SCIENCE && grade.matches("[1-9][-/ ]?[1-9]")) {
            return OptionalInt.of(Math.min(grade.charAt(0) - '0', grade.charAt(grade.length() - 1) - '0'));
        }
        if (grade.matches("[1-9]")) {
            return OptionalInt.of(grade.charAt(0) - '0');
        }
        Integer letter = LETTERS.get(grade);
        return letter == null ? OptionalInt.empty() : OptionalInt.of(letter);
    }
}
