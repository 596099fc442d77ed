package org.ginnel.gateways.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.ginnel.gateways.BookingId;
import org.ginnel.gateways.SupportServiceId;
import org.ginnel.gateways.SupportSessionId;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class SessionTest {
    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    static final Instant AFTER = Instant.parse("2026-12-10T10:00:00Z");
    static final PlanSession CODE_CLUB = new PlanSession(
            new SupportServiceId(Ids.next()),
            "Code club",
            "Union Street",
            LocalDate.of(2026, 12, 5),
            LocalTime.of(16, 30),
            LocalTime.of(18, 30),
            1);

    @Test
    void a_session_is_planned_ahead_with_a_name_an_address_and_places() {
        refused(SessionObstacle.TITLE_MISSING, plan(" ", "Here", LocalDate.of(2026, 12, 5), 16, 18, 1));
        refused(SessionObstacle.VENUE_MISSING, plan("Club", "", LocalDate.of(2026, 12, 5), 16, 18, 1));
        refused(SessionObstacle.DAY_MISSING, plan("Club", "Here", null, 16, 18, 1));
        refused(SessionObstacle.IN_THE_PAST, plan("Club", "Here", LocalDate.of(2026, 11, 21), 16, 18, 1));
        refused(SessionObstacle.ENDS_BEFORE_IT_STARTS, plan("Club", "Here", LocalDate.of(2026, 12, 5), 18, 16, 1));
        refused(SessionObstacle.PLACES_MISSING, plan("Club", "Here", LocalDate.of(2026, 12, 5), 16, 18, 0));
        refused(SessionObstacle.PLACES_MISSING, plan("Club", "Here", LocalDate.of(2026, 12, 5), 16, 18, 1001));
        assertEquals(SessionStage.OPEN, session().row().stage());
    }

    @Test
    void a_place_is_booked_until_it_begins_and_never_when_it_was_called_off() {
        assertEquals(BookingStage.BOOKED, booked(session()).stage());
        refused(SessionObstacle.BEGUN, () -> session().book(new BookingId(Ids.next()), somebody(), AFTER));
        SupportSession gone = session();
        refused(SessionObstacle.REASON_MISSING, () -> gone.cancel("", NOW));
        gone.cancel("The tutor is ill.", NOW);
        assertEquals(1, gone.row().sequence());
        refused(SessionObstacle.NOT_OPEN, () -> booked(gone));
        refused(SessionObstacle.NOT_OPEN, () -> gone.cancel("Again.", NOW));
        refused(SessionObstacle.NOT_OPEN, () -> gone.hold(AFTER));
    }

    @Test
    void who_came_is_noted_once_it_has_begun_and_can_be_put_right() {
        SupportSession session = session();
        refused(SessionObstacle.NOT_BEGUN, () -> session.hold(NOW));
        session.hold(AFTER);
        Booking booking = booked(session());
        booking.attend(false);
        assertEquals(BookingStage.MISSED, booking.stage());
        booking.attend(true);
        assertEquals(BookingStage.ATTENDED, booking.stage());
        refused(SessionObstacle.STEP_NOT_POSSIBLE, () -> booking.cancel(false));
    }

    @Test
    void a_place_is_given_back_before_it_begins_and_only_once() {
        refused(SessionObstacle.STEP_NOT_POSSIBLE, () -> booked(session()).cancel(true));
        Booking booking = booked(session());
        booking.cancel(false);
        assertEquals(BookingStage.CANCELLED, booking.stage());
        refused(SessionObstacle.STEP_NOT_POSSIBLE, () -> booking.attend(true));
    }

    @Test
    void every_stage_says_where_it_may_go() {
        assertTrue(Arrays.stream(BookingStage.values()).noneMatch(BookingStage.CANCELLED::mayBecome));
        assertTrue(Arrays.stream(SessionStage.values()).noneMatch(SessionStage.HELD::mayBecome));
        assertFalse(BookingStage.WAITING.mayBecome(BookingStage.ATTENDED));
        assertEquals(
                List.of(BookingStage.BOOKED, BookingStage.ATTENDED, BookingStage.MISSED),
                Arrays.stream(BookingStage.values()).filter(BookingStage::takes).toList());
    }

    @Test
    void the_calendar_file_has_one_uid_and_says_when_it_was_called_off() {
        SupportSession session = SupportSession.plan(
                new SupportSessionId(Ids.next()),
                new PlanSession(
                        CODE_CLUB.service(),
                        "Games; films, and é".repeat(8),
                        "Union Street\r\nATTENDEE:x",
                        CODE_CLUB.day(),
                        CODE_CLUB.from(),
                        CODE_CLUB.to(),
                        3),
                false,
                NOW);
        String text = SessionCalendar.text(session.row(), "https://ginnel.example/x");
        assertTrue(text.contains("UID:" + session.id() + "@ginnel\r\n"), text);
        assertTrue(text.contains("DTSTART:20261205T163000Z\r\n"));
        assertTrue(text.contains("STATUS:CONFIRMED"));
        assertTrue(text.contains("LOCATION:Union Street\\nATTENDEE:x\r\n"));
        assertTrue(text.lines().allMatch(line -> line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75));
        assertTrue(text.replace("\r\n ", "").contains("SUMMARY:Games\\; films\\, and é"));
        session.cancel("Ill.", NOW);
        String off = SessionCalendar.text(session.row(), "https://ginnel.example/x");
        assertTrue(
                off.contains("STATUS:CANCELLED") && off.contains("SEQUENCE:1") && off.contains("UID:" + session.id()));
    }

    static SupportSession session() {
        return SupportSession.plan(new SupportSessionId(Ids.next()), CODE_CLUB, false, NOW);
    }

    private static Booking booked(SupportSession session) {
        return session.book(new BookingId(Ids.next()), somebody(), NOW);
    }

    private static PersonId somebody() {
        return new PersonId(Ids.next());
    }

    private static Executable plan(String title, String venue, LocalDate day, int from, int to, int places) {
        return () -> SupportSession.plan(
                new SupportSessionId(Ids.next()),
                new PlanSession(
                        CODE_CLUB.service(), title, venue, day, LocalTime.of(from, 0), LocalTime.of(to, 0), places),
                false,
                NOW);
    }

    static void refused(SessionObstacle reason, Executable deed) {
        Refusal refusal = assertThrows(Refusal.class, deed);
        assertTrue(refusal.has(reason), refusal.getMessage());
    }
}
