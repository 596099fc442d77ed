package org.ginnel.gateways.application;

import static org.ginnel.gateways.application.ApplicationObstacle.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ginnel.gateways.Cycle;
import org.ginnel.kernel.Dates;
import org.ginnel.kernel.Obstacle;
import org.ginnel.register.Calendars;

/** What stands in the way of sending a form, and by when the colleges then decide. */
final class Sending {
    private Sending() {}

    static List<Obstacle> obstacles(Application form, Support support, Cycle cycle, Instant now) {
        List<Obstacle> found = new ArrayList<>(Application.obstaclesToWriting(cycle, now));
        if (!cycle.opened(Dates.dayOf(now))) {
            found.add(Obstacle.of(NOT_OPEN_YET, cycle.opens()));
        }
        if (!form.answers().about().complete()) {
            found.add(Obstacle.of(ABOUT_MISSING));
        }
        if (!form.answers().school().complete() && !form.answers().about().adult(Dates.dayOf(now))) {
            found.add(Obstacle.of(SCHOOL_MISSING));
        }
        if (!support.complete()) {
            found.add(Obstacle.of(SUPPORT_MISSING));
        }
        if (!form.answers().statement().complete()) {
            found.add(Obstacle.of(STATEMENT_MISSING));
        }
        if (form.inOrder().isEmpty()) {
            found.add(Obstacle.of(NOTHING_CHOSEN));
        } else if (form.drafts().findAny().isEmpty()) {
            found.add(form.sent() ? Obstacle.of(ALREADY_SENT, form.submittedAt()) : Obstacle.of(NOTHING_TO_SEND));
        }
        if (form.answers().about().born() != null) {
            LocalDate leaving = form.answers().about().leavingDay();
            if (form.drafts().anyMatch(choice -> !choice.starts().isAfter(leaving))) {
                found.add(Obstacle.of(TOO_YOUNG, leaving));
            }
        }
        return found;
    }

    /** Working days after the equal-consideration date, or after today when that has passed. */
    static LocalDate decideBy(Cycle cycle, LocalDate today, Calendars calendars) {
        LocalDate from = today.isAfter(cycle.equalConsideration()) ? today : cycle.equalConsideration();
        return calendars.plusWorkingDays(from, cycle.decideByDays());
    }
}
