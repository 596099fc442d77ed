package org.ginnel.gateways.application;

import static org.ginnel.gateways.application.ApplicationObstacle.*;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ginnel.gateways.CourseDirectory.Course;
import org.ginnel.gateways.Cycle;
import org.ginnel.kernel.Obstacle;

/** What stands in the way of one more course on a form. */
final class Adding {
    private Adding() {}

    static List<Obstacle> obstacles(Application form, Course course, Cycle cycle, int limit, Instant now) {
        List<Obstacle> found = new ArrayList<>(Application.obstaclesToWriting(cycle, now));
        if (!course.open()) {
            found.add(Obstacle.of(COURSE_NOT_OPEN, course.title()));
        }
        if (course.kind().entry() != cycle.entry() || course.starts().getYear() != cycle.year()) {
            found.add(Obstacle.of(OTHER_ROUND, course.title(), String.valueOf(cycle.year())));
        }
        form.ofCourse(course)
                .ifPresent(choice -> found.add(
                        Obstacle.of(ALREADY_CHOSEN, course.title(), course.providerName(), form.rankOf(choice))));
        if (form.settled() && !course.kind().interest()) {
            found.add(Obstacle.of(ALREADY_FIRM));
        }
        if (!course.kind().interest() && form.slotsTaken() >= limit) {
            found.add(Obstacle.of(LIMIT_REACHED, limit));
        }
        return found;
    }
}
