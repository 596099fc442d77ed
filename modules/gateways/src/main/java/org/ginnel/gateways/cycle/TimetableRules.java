package org.ginnel.gateways.cycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ginnel.gateways.Cycle;
import org.ginnel.kernel.Obstacle;

/** What must be true of the dates of a round, whoever writes them, and of moving one. */
final class TimetableRules {
    private TimetableRules() {}

    /** Each day comes after the one before; only equal consideration may be the first day, and closing that same day. */
    static List<Obstacle> order(Cycle dates) {
        List<Obstacle> found = new ArrayList<>();
        TimetableDay before = null;
        for (TimetableDay day : TimetableDay.values()) {
            if (before != null && wrong(before.of(dates), day, dates)) {
                found.add(Obstacle.of(CycleObstacle.NOT_BEFORE, day, before, before.of(dates))
                        .at(day.field()));
            }
            before = day;
        }
        return found;
    }

    private static boolean wrong(LocalDate before, TimetableDay day, Cycle dates) {
        boolean same =
                day == TimetableDay.EQUAL_CONSIDERATION || day == TimetableDay.CLOSES || day == TimetableDay.OFFERS_END;
        return same ? day.of(dates).isBefore(before) : !day.of(dates).isAfter(before);
    }

    static List<Obstacle> drawingUp(Cycle dates, LocalDate today) {
        List<Obstacle> found = order(dates);
        if (dates.opens().isBefore(today)) {
            found.add(Obstacle.of(CycleObstacle.OPENED_ALREADY, today).at("opens"));
        }
        return found;
    }

    static List<Obstacle> moving(Cycle dates, TimetableDay day, LocalDate to, LocalDate today) {
        List<Obstacle> found = new ArrayList<>();
        LocalDate was = day.of(dates);
        if (to == null) {
            found.add(Obstacle.of(CycleObstacle.DATE_MISSING, day));
        } else if (to.equals(was)) {
            found.add(Obstacle.of(CycleObstacle.UNCHANGED, day, was));
        } else if (was.isBefore(today)) {
            found.add(Obstacle.of(CycleObstacle.DAY_PASSED, day, was));
        } else if (day.promised() && dates.opened(today) && to.isBefore(was)) {
            found.add(Obstacle.of(CycleObstacle.PROMISE_SHORTENED, day, was));
        } else if (to.isBefore(today)) {
            found.add(Obstacle.of(CycleObstacle.IN_THE_PAST, today));
        } else {
            found.addAll(order(day.moved(dates, to)));
        }
        return found.stream().map(one -> one.at("becomes")).toList();
    }
}
