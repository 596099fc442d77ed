package org.ginnel.gateways.application;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.ginnel.gateways.CourseDirectory.Course;

/** A line of a provider's queue. */
record Queued(Applications.Row row, String name, Course course, LocalDate today) {
    /** Calendar days until the decision is due; negative when it is late. */
    long daysLeft() {
        return ChronoUnit.DAYS.between(today, row.decideBy());
    }

    boolean late() {
        return row.stage() == Stage.OVERDUE || daysLeft() < 0;
    }
}
