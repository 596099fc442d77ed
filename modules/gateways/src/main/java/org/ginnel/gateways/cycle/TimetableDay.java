package org.ginnel.gateways.cycle;

import java.time.LocalDate;
import org.ginnel.gateways.Cycle;
import org.ginnel.kernel.Dates;

/** The days of a round, in the order in which they come. */
enum TimetableDay {
    OPENS,
    EQUAL_CONSIDERATION,
    CLOSES,
    RESULTS_DAY,
    OFFERS_END,
    CARRY_OVER_OPENS;

    LocalDate of(Cycle cycle) {
        return switch (this) {
            case OPENS -> cycle.opens();
            case EQUAL_CONSIDERATION -> cycle.equalConsideration();
            case CLOSES -> Dates.dayOf(cycle.closes());
            case RESULTS_DAY -> cycle.resultsDay();
            case OFFERS_END -> cycle.offersEnd();
            case CARRY_OVER_OPENS -> cycle.carryOverOpens();
        };
    }

    /** The field of the drawing-up form. */
    String field() {
        return switch (this) {
            case OPENS -> "opens";
            case EQUAL_CONSIDERATION -> "equal";
            case CLOSES -> "closes";
            case RESULTS_DAY -> "results";
            case OFFERS_END -> "ends";
            case CARRY_OVER_OPENS -> "carry";
        };
    }

    /** People count on it: once the round is open it may come later, never earlier. */
    boolean promised() {
        return this == EQUAL_CONSIDERATION || this == CLOSES || this == OFFERS_END;
    }

    /** The round with this day elsewhere; closing keeps its time of day. */
    Cycle moved(Cycle from, LocalDate to) {
        return new Cycle(
                from.id(),
                from.entry(),
                from.year(),
                this == OPENS ? to : from.opens(),
                this == EQUAL_CONSIDERATION ? to : from.equalConsideration(),
                from.decideByDays(),
                this == CLOSES
                        ? to.atTime(from.closes().atZone(Dates.LONDON).toLocalTime())
                                .atZone(Dates.LONDON)
                                .toInstant()
                        : from.closes(),
                from.grace(),
                from.replyByDays(),
                this == RESULTS_DAY ? to : from.resultsDay(),
                this == OFFERS_END ? to : from.offersEnd(),
                this == CARRY_OVER_OPENS ? to : from.carryOverOpens());
    }
}
