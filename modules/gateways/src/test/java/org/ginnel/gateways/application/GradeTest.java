package org.ginnel.gateways.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class GradeTest {
    @Test
    void numbers_count_as_they_are_and_ungraded_is_none() {
        for (int grade = 1; grade <= 9; grade++) {
            assertEquals(OptionalInt.of(grade), maths(" " + grade));
        }
        assertEquals(OptionalInt.of(0), maths("u"));
    }

    @Test
    void letters_of_older_gcses_count_as_the_number_of_their_lower_edge() {
        assertEquals(
                List.of(8, 7, 5, 4, 3, 2, 1, 1),
                List.of("A*", "a", "B", "C", "D", "E", "F", "G").stream()
                        .map(letter -> maths(letter).orElseThrow())
                        .toList());
    }

    @Test
    void of_two_grades_the_lower_counts_and_only_combined_science_has_two() {
        for (String both : List.of("5-4", "54", "4/5", "5 4")) {
            assertEquals(OptionalInt.of(4), Grade.of(both, GcseSubject.COMBINED_SCIENCE), both);
            assertTrue(maths(both).isEmpty(), both);
        }
    }

    @Test
    void what_is_not_known_yet_and_what_is_no_grade_is_none() {
        for (String none : List.of("", "0", "10", "X", "Q", "P2", "5.5", "-4", "55%", "=5")) {
            assertTrue(maths(none).isEmpty(), none);
        }
    }

    @Test
    void a_subject_is_known_by_its_code_its_name_and_the_title_of_its_qualification() {
        assertEquals(Optional.of(GcseSubject.MATHEMATICS), GcseSubject.called(" mathematics"));
        assertEquals(Optional.of(GcseSubject.ENGLISH_LANGUAGE), GcseSubject.called("ENGLISH_LANGUAGE"));
        assertEquals(Optional.of(GcseSubject.ENGLISH_LANGUAGE), GcseSubject.called("English  Language"));
        assertEquals(Optional.of(GcseSubject.A_LANGUAGE), GcseSubject.called("Urdu"));
        assertEquals(Optional.empty(), GcseSubject.called("Matematics"));
        assertEquals(Optional.empty(), GcseSubject.called(""));
        title(GcseSubject.ENGLISH_LANGUAGE, "Pearson Edexcel Level 1/Level 2 GCSE (9-1) English Language 2.0");
        title(GcseSubject.COMBINED_SCIENCE, "AQA Level 1/Level 2 GCSE (9-1) in Combined Science: Trilogy");
        title(GcseSubject.GEOGRAPHY, "OCR Level 1/Level 2 GCSE (9-1) in Geography A (Geographical Themes)");
        title(GcseSubject.A_LANGUAGE, "Pearson Edexcel Level 1/Level 2 GCSE in French");
        title(GcseSubject.A_LANGUAGE, "AQA Level 1 / Level 2 GCSE (9-1) in Modern Hebrew");
        title(null, "AQA Level 1/Level 2 GCSE (9-1) in Dance");
        title(null, "T Level Technical Qualification in Digital Support Services");
    }

    @Test
    void the_last_digit_of_a_learner_number_is_made_from_the_others() {
        assertTrue(LearnerNumber.right("1000000140"));
        assertFalse(LearnerNumber.right("1000000141"));
        assertFalse(LearnerNumber.right("0000000140"));
        assertFalse(LearnerNumber.right("100000014"));
        assertFalse(LearnerNumber.right("10000001X0"));
    }

    private static void title(GcseSubject subject, String title) {
        assertEquals(Optional.ofNullable(subject), GcseSubject.ofTitle(title), title);
    }

    private static OptionalInt maths(String text) {
        return Grade.of(text, GcseSubject.MATHEMATICS);
    }
}
