package org.ginnel.gateways.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ginnel.gateways.CourseDirectory;
import org.ginnel.gateways.CourseDirectory.Course;
import org.ginnel.gateways.Cycle;
import org.ginnel.gateways.OfferingId;
import org.ginnel.gateways.application.Form.Help;
import org.ginnel.gateways.application.Form.Line;
import org.ginnel.kernel.Dates;

/** Makes the {@link Form} of an application. */
final class Reading {
    private Reading() {}

    static Form form(Application form, Support support, Cycle cycle, CourseDirectory courses, int limit, Instant now) {
        return new Form(
                form.reference(),
                form.submittedAt(),
                cycle,
                form.answers().about(),
                form.answers().school(),
                form.answers().statement(),
                new Help(support.need(), support.words(), support.shared(), support.version()),
                lines(form, courses),
                limit,
                form.slotsTaken(),
                form.obstaclesToAnswering(cycle, now),
                form.obstaclesToSubmitting(support, cycle, now),
                form.answers().about().adult(Dates.dayOf(now)));
    }

    static List<Line> lines(Application form, CourseDirectory courses) {
        Map<OfferingId, Course> known = courses
                .find(form.inOrder().stream().map(Choice::offering).toList())
                .stream()
                .collect(Collectors.toMap(Course::id, Function.identity()));
        return form.inOrder().stream()
                .map(choice -> line(form, choice, known.get(choice.offering())))
                .toList();
    }

    static Line line(Application form, Choice choice, Course course) {
        return new Line(
                choice.id(),
                form.rankOf(choice),
                course,
                choice.stage(),
                choice.interest(),
                choice.decideBy(),
                choice.terms().replyBy(),
                choice.terms().conditions(),
                choice.verdict());
    }
}
