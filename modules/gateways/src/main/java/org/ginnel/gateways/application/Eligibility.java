package org.ginnel.gateways.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ginnel.gateways.CourseDirectory.Course;
import org.ginnel.gateways.CourseKind;
import org.ginnel.kernel.Obstacle;

/** Who a supported internship is for, told before a form is sent: 16 to 24 on its first day, with a plan. */
final class Eligibility {
    static final int YOUNGEST = 16;
    static final int OLDEST = 24;

    private Eligibility() {}

    /**
     * @param born null while she has not said it: her age is then looked at when the form is sent
     * @param plan she says that she has an education, health and care plan
     */
    static List<Obstacle> obstacles(Course course, LocalDate born, boolean plan) {
        List<Obstacle> found = new ArrayList<>();
        if (course.kind() != CourseKind.SUPPORTED_INTERNSHIP) {
            return found;
        }
        if (!plan) {
            found.add(Obstacle.of(ApplicationObstacle.INTERNSHIP_NEEDS_PLAN, course.title()));
        }
        if (born != null
                && (born.isAfter(course.starts().minusYears(YOUNGEST))
                        || !born.isAfter(course.starts().minusYears(OLDEST + 1)))) {
            found.add(Obstacle.of(ApplicationObstacle.INTERNSHIP_AGE, course.title(), course.starts()));
        }
        return found;
    }
}
