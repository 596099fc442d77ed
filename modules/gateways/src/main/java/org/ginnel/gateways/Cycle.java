package org.ginnel.gateways;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The timetable of one round of applications: who enters at this age in this year.
 *
 * @param entry 16 or 18
 * @param year the calendar year in which the courses start
 * @param opens first day on which a form can be sent
 * @param equalConsideration forms sent by the end of this day are treated alike
 * @param decideByDays working days a provider has to decide, from the equal-consideration date or the day of sending
 * @param closes the moment after which nothing can be sent; {@code grace} is the allowance nobody is told of
 * @param replyByDays working days a person has to answer once every choice is decided
 * @param offersEnd last day on which a provider can make an offer
 * @param carryOverOpens first day on which words of this form can be taken into the next
 */
public record Cycle(
        CycleId id,
        int entry,
        int year,
        LocalDate opens,
        LocalDate equalConsideration,
        int decideByDays,
        Instant closes,
        Duration grace,
        int replyByDays,
        LocalDate resultsDay,
        LocalDate offersEnd,
        LocalDate carryOverOpens) {
    /** Too late to send or change, the hidden allowance included. */
    public boolean closed(Instant now) {
        return now.isAfter(closes.plus(grace));
    }

    public boolean opened(LocalDate today) {
        return !today.isBefore(opens);
    }
}
