package org.ginnel.gateways.cycle;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.ginnel.gateways.Cycle;
import org.ginnel.gateways.CycleId;
import org.ginnel.gateways.cycle.TimetableDocument.Promises;
import org.ginnel.kernel.Dates;
import org.ginnel.kernel.Obstacle;

/** The dates of a new round as they were typed; any may be missing. The last day of sending counts to its end. */
record DrawUpCycle(
        Integer entry,
        Integer year,
        LocalDate opens,
        LocalDate equal,
        LocalDate closes,
        LocalDate results,
        LocalDate ends,
        LocalDate carry) {
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    List<Obstacle> obstacles(LocalDate today) {
        List<Obstacle> found = new ArrayList<>();
        if (entry == null || entry != 16 && entry != 18) {
            found.add(Obstacle.of(CycleObstacle.NO_SUCH_ENTRY).at("entry"));
        }
        if (year == null || year < today.getYear() || year > today.getYear() + 5) {
            found.add(Obstacle.of(
                            CycleObstacle.NO_SUCH_YEAR,
                            Integer.toString(today.getYear()),
                            Integer.toString(today.getYear() + 5))
                    .at("year"));
        }
        for (TimetableDay day : TimetableDay.values()) {
            if (of(day) == null) {
                found.add(Obstacle.of(CycleObstacle.DATE_MISSING, day).at(day.field()));
            }
        }
        return found;
    }

    Cycle cycle(CycleId id, Promises promises) {
        return new Cycle(
                id,
                entry,
                year,
                opens,
                equal,
                promises.decideBy(),
                closes.atTime(END_OF_DAY).atZone(Dates.LONDON).toInstant(),
                promises.grace(),
                promises.replyBy(),
                results,
                ends,
                carry);
    }

    private LocalDate of(TimetableDay day) {
        return switch (day) {
            case OPENS -> opens;
            case EQUAL_CONSIDERATION -> equal;
            case CLOSES -> closes;
            case RESULTS_DAY -> results;
            case OFFERS_END -> ends;
            case CARRY_OVER_OPENS -> carry;
        };
    }
}
