package org.ginnel.governance.convening;

import static java.time.LocalDate.parse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ClearDaysTest {
    private static final Set<LocalDate> BANK_HOLIDAYS = Set.of(
            parse("2026-12-25"),
            parse("2026-12-28"),
            parse("2027-01-01"),
            parse("2027-03-26"),
            parse("2027-03-29"),
            parse("2027-05-03"));

    private static boolean works(LocalDate day) {
        return MeetingExamples.weekday(day) && !BANK_HOLIDAYS.contains(day);
    }

    private static ClearDays between(String published, String meeting) {
        return ClearDays.between(parse(published), parse(meeting), 5, true, ClearDaysTest::works);
    }

    @Test
    void neither_the_day_of_publication_nor_of_the_meeting_counts() {
        ClearDays days = between("2027-01-06", "2027-01-14");
        assertEquals(
                List.of(
                        parse("2027-01-07"),
                        parse("2027-01-08"),
                        parse("2027-01-11"),
                        parse("2027-01-12"),
                        parse("2027-01-13")),
                days.counted());
        assertEquals(List.of(parse("2027-01-09"), parse("2027-01-10")), days.skipped());
        assertTrue(days.enough());
        assertEquals(parse("2027-01-06"), days.lastDay());
        assertFalse(between("2027-01-07", "2027-01-14").enough());
    }

    @Test
    void christmas_and_new_year_do_not_count() {
        assertEquals(parse("2026-12-23"), between("2026-12-22", "2027-01-05").lastDay());
        assertEquals(5, between("2026-12-23", "2027-01-05").got());
        assertEquals(4, between("2026-12-24", "2027-01-05").got());
    }

    @Test
    void easter_does_not_count() {
        assertEquals(parse("2027-03-22"), between("2027-03-01", "2027-04-01").lastDay());
        assertEquals(5, between("2027-03-22", "2027-04-01").got());
    }

    @Test
    void the_change_to_summer_time_makes_no_day_longer() {
        assertEquals(3, between("2027-03-25", "2027-04-02").got());
        assertEquals(parse("2027-10-25"), between("2027-10-20", "2027-11-02").lastDay());
        assertEquals(5, between("2027-10-25", "2027-11-02").got());
    }

    @Test
    void a_board_may_count_every_day() {
        ClearDays days = ClearDays.between(parse("2027-03-25"), parse("2027-03-29"), 3, false, ClearDaysTest::works);
        assertEquals(3, days.got());
        assertTrue(days.enough());
        assertEquals(parse("2027-03-25"), days.lastDay());
        assertEquals(List.of(), days.skipped());
    }

    @Test
    void on_the_day_of_the_meeting_and_after_it_no_day_is_left() {
        assertEquals(0, between("2027-01-14", "2027-01-14").got());
        assertEquals(0, between("2027-01-15", "2027-01-14").got());
    }

    @Property(tries = 400)
    void the_last_day_is_the_last_on_which_enough_are_left(
            @ForAll @IntRange(min = 0, max = 20) int needed, @ForAll @IntRange(max = 200) int ahead) {
        LocalDate meeting = parse("2026-12-20").plusDays(ahead);
        LocalDate last = ClearDays.between(meeting, meeting, needed, true, ClearDaysTest::works)
                .lastDay();
        assertTrue(ClearDays.between(last, meeting, needed, true, ClearDaysTest::works)
                .enough());
        assertTrue(needed == 0
                || !ClearDays.between(last.plusDays(1), meeting, needed, true, ClearDaysTest::works)
                        .enough());
    }
}
