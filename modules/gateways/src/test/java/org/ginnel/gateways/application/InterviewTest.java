package org.ginnel.gateways.application;

import static org.ginnel.gateways.application.ApplicationExamples.*;
import static org.ginnel.gateways.application.ApplicationTest.refused;
import static org.ginnel.gateways.application.DecidingObstacle.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ginnel.kernel.Ids;
import org.junit.jupiter.api.Test;

class InterviewTest {
    private static final LocalDate EARLIEST = TODAY.plusDays(2);
    private final Application form = sent(software());
    private final Choice choice = form.inOrder().get(0);

    @Test
    void a_meeting_gives_the_notice_she_is_promised() {
        refused(TOO_SOON, () -> arrange(asked(EARLIEST.minusDays(1), LocalTime.NOON, "Room 4")));
        assertEquals(
                0, arrange(asked(EARLIEST, LocalTime.NOON, "Room 4")).meeting().sequence());
    }

    @Test
    void a_meeting_says_when_how_long_and_where() {
        refused(NO_DAY, () -> arrange(asked(null, LocalTime.NOON, "Room 4")));
        refused(NO_TIME, () -> arrange(asked(EARLIEST, null, "Room 4")));
        refused(NO_PLACE_TO_MEET, () -> arrange(asked(EARLIEST, LocalTime.NOON, " ")));
        refused(NO_PLACE_TO_MEET, () -> arrange(asked(EARLIEST, LocalTime.NOON, "x".repeat(301))));
        refused(
                ODD_LENGTH,
                () -> arrange(new ArrangeInterview(choice.id(), EARLIEST, LocalTime.NOON, 4, "Room 4", "", false)));
        refused(
                SENTENCE_TOO_LONG,
                () -> arrange(new ArrangeInterview(
                        choice.id(), EARLIEST, LocalTime.NOON, 30, "Room 4", "x".repeat(1001), false)));
    }

    @Test
    void what_would_help_her_is_read_before_she_comes() {
        ArrangeInterview unread = asked(EARLIEST, LocalTime.NOON, "Room 4");
        refused(
                NEEDS_NOT_READ,
                () -> Interview.arrange(new InterviewId(Ids.next()), unread, choice, EARLIEST, true, NOW));
        ArrangeInterview read = new ArrangeInterview(choice.id(), EARLIEST, LocalTime.NOON, 30, "Room 4", null, true);
        assertTrue(Interview.obstacles(read, EARLIEST, true).isEmpty());
    }

    @Test
    void a_meeting_is_moved_as_often_as_need_be_and_called_off_once() {
        Interview made = arrange(asked(EARLIEST, LocalTime.NOON, "Room 4"));
        made.move(asked(EARLIEST.plusDays(1), LocalTime.NOON, "Room 5"), EARLIEST, false, NOW);
        assertEquals(1, made.meeting().sequence());
        assertTrue(made.arranged(choice).moved());
        made.cancel(NOW);
        assertEquals(2, made.meeting().sequence());
        assertFalse(made.ahead(NOW));
        refused(NO_INTERVIEW, () -> made.cancel(NOW));
        refused(NO_INTERVIEW, () -> made.move(asked(EARLIEST, LocalTime.NOON, "Room 4"), EARLIEST, false, NOW));
    }

    @Test
    void a_provider_in_time_keeps_its_day_and_a_late_one_promises_a_new_one() {
        choice.meet(DECIDE_BY.plusDays(30));
        assertEquals(DECIDE_BY, choice.decideBy());
        choice.meetNoMore(DECIDE_BY);
        assertEquals(Stage.SUBMITTED, choice.stage());
        choice.runOver();
        choice.meet(DECIDE_BY.plusDays(30));
        assertEquals(DECIDE_BY.plusDays(30), choice.decideBy());
        assertFalse(choice.overdue(DECIDE_BY.plusDays(1)), "else the sweep would undo it within a minute");
        choice.meetNoMore(DECIDE_BY.plusDays(31));
        assertEquals(Stage.OVERDUE, choice.stage());
    }

    @Property
    void a_meeting_is_arranged_from_where_the_machine_says_and_nowhere_else(@ForAll Stage stage) {
        Choice one = sent(software()).inOrder().get(0);
        set(one, "stage", stage);
        boolean possible = stage == Stage.SUBMITTED || stage == Stage.OVERDUE;
        assertEquals(possible, one.obstaclesTo(Stage.INTERVIEWING).isEmpty(), stage.name());
    }

    @Test
    void a_calendar_follows_the_changes_and_takes_out_what_was_called_off() throws Exception {
        Interview made = arrange(asked(LocalDate.of(2027, 7, 1), LocalTime.of(10, 0), "Room 4, first floor"));
        String first = file(made);
        assertTrue(first.contains("METHOD:PUBLISH\r\n"), first);
        assertTrue(first.contains("DTSTART;TZID=Europe/London:20270701T100000\r\n"), first);
        assertTrue(first.contains("DTEND;TZID=Europe/London:20270701T103000\r\n"), first);
        assertTrue(first.contains("SEQUENCE:0\r\n"));
        assertTrue(first.contains("LOCATION:Room 4\\, first floor\r\n"), first);
        assertTrue(first.contains("BEGIN:VTIMEZONE\r\nTZID:Europe/London\r\n"), first);
        made.cancel(NOW.plus(Duration.ofHours(1)));
        String last = file(made);
        assertTrue(last.contains("METHOD:CANCEL\r\n"), last);
        assertTrue(last.contains("STATUS:CANCELLED\r\n"), last);
        assertTrue(last.contains("SEQUENCE:1\r\n"), last);
        assertEquals(uid(first), uid(last));
        for (String said : new String[] {"T Level", "application for", "offer made"}) {
            assertFalse(first.contains(said), said);
        }
    }

    private static String uid(String text) throws Exception {
        return new CalendarBuilder()
                .build(new StringReader(text))
                .getComponent("VEVENT")
                .orElseThrow()
                .getRequiredProperty("UID")
                .getValue();
    }

    private static String file(Interview one) {
        return new InterviewCalendar("https://ginnel.example", "help@ginnel.example")
                .text(one.meeting(), "Ardwick Technical College");
    }

    private Interview arrange(ArrangeInterview command) {
        return Interview.arrange(new InterviewId(Ids.next()), command, choice, EARLIEST, false, NOW);
    }

    private ArrangeInterview asked(LocalDate day, LocalTime at, String place) {
        return new ArrangeInterview(choice.id(), day, at, 30, place, "Bring nothing.", false);
    }
}
