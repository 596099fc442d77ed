package org.ginnel.gateways.application;

import static org.ginnel.gateways.application.ApplicationExamples.course;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.ginnel.gateways.CourseDirectory.Course;
import org.ginnel.gateways.CourseKind;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Reason;
import org.junit.jupiter.api.Test;

class EligibilityTest {
    private final Course internship = course("Supported internship", CourseKind.SUPPORTED_INTERNSHIP, true);
    private final LocalDate starts = internship.starts();

    @Test
    void it_is_for_people_with_a_plan() {
        assertEquals(
                List.of(ApplicationObstacle.INTERNSHIP_NEEDS_PLAN), reasons(internship, starts.minusYears(18), false));
        assertEquals(List.of(), reasons(internship, starts.minusYears(18), true));
    }

    @Test
    void it_begins_on_the_sixteenth_birthday_and_ends_before_the_twenty_fifth() {
        assertEquals(List.of(), reasons(internship, starts.minusYears(16), true));
        assertEquals(
                List.of(ApplicationObstacle.INTERNSHIP_AGE),
                reasons(internship, starts.minusYears(16).plusDays(1), true));
        assertEquals(List.of(), reasons(internship, starts.minusYears(25).plusDays(1), true));
        assertEquals(List.of(ApplicationObstacle.INTERNSHIP_AGE), reasons(internship, starts.minusYears(25), true));
    }

    @Test
    void an_age_she_has_not_said_is_not_held_against_her_yet() {
        assertEquals(List.of(), reasons(internship, null, true));
    }

    @Test
    void other_courses_ask_for_no_plan() {
        for (CourseKind kind : CourseKind.values()) {
            boolean asks = !reasons(course("x", kind, true), null, false).isEmpty();
            assertEquals(kind == CourseKind.SUPPORTED_INTERNSHIP, asks, kind.name());
        }
    }

    @Test
    void it_is_a_place_and_no_job_and_counts_no_hours() {
        assertTrue(!CourseKind.SUPPORTED_INTERNSHIP.interest());
        assertEquals(16, CourseKind.SUPPORTED_INTERNSHIP.entry());
    }

    private static List<Reason> reasons(Course course, LocalDate born, boolean plan) {
        return Eligibility.obstacles(course, born, plan).stream()
                .map(Obstacle::reason)
                .toList();
    }
}
