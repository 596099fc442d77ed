package org.ginnel.register.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    private final WorkingDays days = CalendarExamples.england();

    @ParameterizedTest
    @CsvSource({
        // Easter 2027: Good Friday 26 March, Easter Monday 29 March
        "2027-03-25, 1, 2027-03-30",
        "2027-03-22, 5, 2027-03-31",
        // Christmas 2026: Boxing Day on a Saturday, its substitute on Monday 28 December
        "2026-12-24, 1, 2026-12-29",
        "2026-12-24, 4, 2027-01-04",
        // Christmas 2027: both days at the weekend, substitutes on Monday and Tuesday
        "2027-12-24, 1, 2027-12-29",
        // New Year 2028 on a Saturday, its substitute on Monday 3 January
        "2027-12-31, 1, 2028-01-04",
        // the extra day of 2022 that no rule predicts
        "2022-09-16, 1, 2022-09-20",
        "2026-11-20, 0, 2026-11-20",
        "2026-11-21, 1, 2026-11-23"
    })
    void working_days_are_counted_over_weekends_and_holidays(LocalDate from, int n, LocalDate expected) {
        assertEquals(expected, days.plus(from, n));
    }

    @ParameterizedTest
    @CsvSource({
        // five clear working days before a meeting on Thursday 8 April 2027, over Easter
        "2027-03-30, 2027-04-08, 6",
        "2027-03-31, 2027-04-08, 5",
        "2027-03-25, 2027-03-30, 0",
        // neither the day of publication nor that of the meeting counts
        "2026-11-23, 2026-11-24, 0",
        "2026-11-23, 2026-11-25, 1",
        "2026-11-23, 2026-11-23, 0",
        "2026-11-23, 2026-11-20, 0",
        // over the clock change of 28 March 2027
        "2027-03-19, 2027-04-01, 6"
    })
    void clear_working_days_lie_strictly_between(LocalDate published, LocalDate meeting, int expected) {
        assertEquals(expected, days.clear(published, meeting));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20, 2026-11-24, 3", "2026-11-20, 2026-11-21, 0", "2026-11-20, 2026-11-20, 0"})
    void clear_calendar_days_count_weekends(LocalDate published, LocalDate meeting, int expected) {
        assertEquals(expected, WorkingDays.clearCalendar(published, meeting));
    }

    @Test
    void going_back_meets_the_same_days() {
        assertEquals(LocalDate.of(2027, 3, 25), days.minus(LocalDate.of(2027, 3, 30), 1));
        assertEquals(LocalDate.of(2026, 12, 24), days.minus(LocalDate.of(2026, 12, 29), 1));
    }

    @Test
    void days_beyond_the_known_years_are_refused() {
        assertTrue(days.isWorkingDay(LocalDate.of(2028, 12, 29)));
        Refusal refusal = assertThrows(Refusal.class, () -> days.plus(LocalDate.of(2028, 12, 29), 1));
        assertTrue(refusal.has(CalendarObstacle.HOLIDAYS_NOT_KNOWN));
        assertTrue(
                Texts.of(refusal.obstacles().get(0)).contains("Monday 1 January 2029"),
                Texts.of(refusal.obstacles().get(0)));
        assertThrows(Refusal.class, () -> days.minus(LocalDate.of(2019, 1, 2), 1));
        assertThrows(Refusal.class, () -> days.clear(LocalDate.of(2028, 12, 20), LocalDate.of(2029, 1, 10)));
    }

    @Test
    void without_any_list_every_weekday_is_refused() {
        WorkingDays nothing = WorkingDays.of(Set.of(), List.of());
        assertThrows(Refusal.class, () -> nothing.isWorkingDay(LocalDate.of(2026, 11, 23)));
    }

    @Test
    void a_closed_range_is_no_working_week() {
        WorkingDays closed = CalendarExamples.closedInAugust();
        assertEquals(LocalDate.of(2027, 8, 9), closed.plus(LocalDate.of(2027, 7, 30), 1));
        assertEquals(LocalDate.of(2027, 8, 2), days.plus(LocalDate.of(2027, 7, 30), 1));
    }

    @Test
    void a_count_below_zero_is_a_mistake_of_the_caller() {
        assertThrows(IllegalArgumentException.class, () -> days.plus(LocalDate.of(2026, 11, 23), -1));
    }

    @Test
    void half_terms_differ_by_borough_and_unknown_terms_are_refused() {
        SchoolDays school = new SchoolDays(
                Map.of("early", CalendarExamples.autumn(16, 26), "late", CalendarExamples.autumn(23, 33)), days);
        LocalDate day = LocalDate.of(2026, 10, 20);
        assertFalse(school.isSchoolDay(day, "early"));
        assertTrue(school.isSchoolDay(day, "late"));
        assertFalse(school.isSchoolDay(LocalDate.of(2026, 10, 17), "late"));
        assertThrows(Refusal.class, () -> school.isSchoolDay(day, "nowhere"));
        assertThrows(Refusal.class, () -> school.isSchoolDay(LocalDate.of(2026, 8, 31), "late"));
    }
}
