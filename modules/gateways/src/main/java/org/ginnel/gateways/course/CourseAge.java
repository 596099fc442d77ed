package org.ginnel.gateways.course;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ginnel.gateways.CourseKind;

/** For whom a course is: what is entered at 16, at 18, or by an adult of any age. */
enum CourseAge {
    AT_16,
    AT_18,
    ADULT;

    /** T Levels end at 19, supported internships at 24; apprenticeships have no upper age, and what is entered at 18 neither. */
    boolean includes(CourseKind kind) {
        return switch (this) {
            case AT_16 -> kind.entry() == 16;
            case AT_18 ->
                kind.entry() == 18 || kind == CourseKind.APPRENTICESHIP || kind == CourseKind.SUPPORTED_INTERNSHIP;
            case ADULT -> kind != CourseKind.T_LEVEL;
        };
    }

    List<String> kinds() {
        return Arrays.stream(CourseKind.values())
                .filter(this::includes)
                .map(Enum::name)
                .toList();
    }

    /** As addresses write it: 16, 18, adult. */
    String word() {
        return name().replace("AT_", "").toLowerCase(java.util.Locale.ROOT);
    }

    static Optional<CourseAge> of(String word) {
        return Arrays.stream(values()).filter(age -> age.word().equals(word)).findFirst();
    }
}
