package org.ginnel.register.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every day of the known years. */
class WorkingDaysProperties {
    private final WorkingDays days = CalendarExamples.closedInAugust();

    @Property
    void the_nth_working_day_after_is_a_working_day_with_n_minus_one_clear_days_before_it(
            @ForAll("known") LocalDate from, @ForAll @IntRange(min = 1, max = 60) int n) {
        LocalDate day = days.plus(from, n);
        assertTrue(days.isWorkingDay(day));
        assertEquals(n - 1, days.clear(from, day));
    }

    @Property
    void going_forth_and_back_from_a_working_day_ends_where_it_began(
            @ForAll("known") LocalDate from, @ForAll @IntRange(min = 0, max = 60) int n) {
        LocalDate working = days.plus(from, 1);
        assertEquals(working, days.minus(days.plus(working, n), n));
    }

    @Property
    void counting_in_two_steps_is_counting_in_one(
            @ForAll("known") LocalDate from,
            @ForAll @IntRange(min = 0, max = 30) int a,
            @ForAll @IntRange(min = 0, max = 30) int b) {
        assertEquals(days.plus(from, a + b), days.plus(days.plus(from, a), b));
    }

    @Property
    void a_later_start_never_ends_earlier(@ForAll("known") LocalDate from, @ForAll @IntRange(min = 0, max = 60) int n) {
        assertTrue(!days.plus(from.plusDays(1), n).isBefore(days.plus(from, n)));
    }

    @Property
    void there_are_never_more_clear_working_days_than_clear_days(
            @ForAll("known") LocalDate from, @ForAll @IntRange(min = 0, max = 90) int later) {
        LocalDate meeting = from.plusDays(later);
        assertTrue(days.clear(from, meeting) <= WorkingDays.clearCalendar(from, meeting));
    }

    @Provide
    Arbitrary<LocalDate> known() {
        LocalDate first = LocalDate.of(2019, 6, 1);
        return Arbitraries.integers().between(0, 3200).map(first::plusDays);
    }
}
