package org.ginnel.gateways.application;

import static org.ginnel.gateways.application.ApplicationObstacle.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ginnel.gateways.ChoiceAdded;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.CourseDirectory.Course;
import org.ginnel.gateways.Cycle;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;

/** What stands in the way of one more course on a form. */
final class Adding {
    private Adding() {}

    static List<Obstacle> obstacles(Application form, Course course, Cycle cycle, int limit, Instant now) {
        List<Obstacle> found = new ArrayList<>(Application.obstaclesToWriting(cycle, now));
        found.addAll(obstaclesOfCourse(form, course, cycle, limit));
        return found;
    }

    /** By invitation a round that has closed is open; only who is old enough may start. */
    static List<Obstacle> obstaclesToTakingUp(Application form, Course course, Cycle cycle, int limit) {
        List<Obstacle> found = obstaclesOfCourse(form, course, cycle, limit);
        if (!form.sent()) {
            found.add(Obstacle.of(NOTHING_TO_SEND));
        }
        LocalDate born = form.answers().about().born();
        if (born != null && !course.starts().isAfter(form.answers().about().leavingDay())) {
            found.add(Obstacle.of(TOO_YOUNG, form.answers().about().leavingDay()));
        }
        return found;
    }

    /** A college asked her: the course comes after everything else and is sent at once. */
    static ChoiceAdded takeUp(
            Application form, ChoiceId choice, Course course, Cycle cycle, int limit, LocalDate decideBy) {
        Refusal.ifAny(obstaclesToTakingUp(form, course, cycle, limit));
        Choice made = new Choice(choice, form, course);
        made.send(decideBy);
        return form.join(made);
    }

    private static List<Obstacle> obstaclesOfCourse(Application form, Course course, Cycle cycle, int limit) {
        List<Obstacle> found = new ArrayList<>();
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
