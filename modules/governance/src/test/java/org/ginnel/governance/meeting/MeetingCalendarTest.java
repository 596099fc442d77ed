package org.ginnel.governance.meeting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

class MeetingCalendarTest {
    private static final UUID ID = new UUID(1, 2);

    private static PublicMeeting meeting(String day, String board, Status status, int sequence) {
        return new PublicMeeting(
                ID,
                new UUID(3, 4),
                board,
                LocalDate.parse(day),
                LocalTime.of(10, 0),
                LocalTime.of(12, 30),
                "Town hall, room 2; first floor",
                status,
                null,
                1,
                sequence,
                Instant.parse("2027-01-05T10:00:00Z"));
    }

    private static String text(PublicMeeting... meetings) {
        return new MeetingCalendar("https://ginnel.example").text(List.of(meetings));
    }

    @Test
    void the_method_stands_at_the_calendar_and_not_in_the_event() throws Exception {
        Calendar read = new CalendarBuilder()
                .build(new StringReader(text(meeting("2027-01-14", "A board", Status.CONFIRMED, 0))));
        assertEquals("PUBLISH", read.getMethod().getValue());
        VEvent event = (VEvent) read.getComponent("VEVENT").orElseThrow();
        assertTrue(event.getProperty("METHOD").isEmpty());
        assertEquals(ID + "@ginnel", event.getUid().orElseThrow().getValue());
    }

    @Test
    void the_hour_is_the_one_on_the_wall_in_winter_and_in_summer() {
        assertTrue(text(meeting("2027-01-14", "A board", Status.CONFIRMED, 0))
                .contains("DTSTART;TZID=Europe/London:20270114T100000\r\n"));
        String summer = text(meeting("2027-07-14", "A board", Status.CONFIRMED, 0));
        assertTrue(summer.contains("DTSTART;TZID=Europe/London:20270714T100000\r\n"));
        assertTrue(summer.contains("DTEND;TZID=Europe/London:20270714T123000\r\n"));
        assertTrue(summer.contains("BEGIN:VTIMEZONE\r\nTZID:Europe/London\r\n"));
    }

    @Test
    void a_cancelled_meeting_stays_with_its_uid_and_a_higher_sequence() {
        String text = text(meeting("2027-01-14", "A board", Status.CANCELLED, 3));
        assertTrue(text.contains("STATUS:CANCELLED\r\n"));
        assertTrue(text.contains("SEQUENCE:3\r\n"));
        assertTrue(text.contains("UID:" + ID + "@ginnel\r\n"));
    }

    @Test
    void lines_are_folded_at_75_octets_and_commas_and_semicolons_escaped() {
        String text = text(meeting("2027-01-14", "Brett für größere Änderungen, ".repeat(6), Status.CONFIRMED, 0));
        assertTrue(text.contains("LOCATION:Town hall\\, room 2\\; first floor\r\n"));
        for (String line : text.split("\r\n")) {
            assertTrue(line.getBytes(UTF_8).length <= 75, line);
        }
    }

    @Test
    void a_calendar_without_meetings_is_still_a_calendar() {
        assertTrue(text().startsWith("BEGIN:VCALENDAR\r\n"));
    }
}
