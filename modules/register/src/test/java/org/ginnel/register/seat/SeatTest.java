package org.ginnel.register.seat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.UUID;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;
import org.junit.jupiter.api.Test;

class SeatTest {
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);

    @Test
    void a_seat_is_held_from_its_first_day_until_the_day_before_its_end() {
        Seat seat = seat(DECEMBER);
        assertFalse(seat.heldOn(SEPTEMBER.minusDays(1)));
        assertTrue(seat.heldOn(SEPTEMBER));
        assertTrue(seat.heldOn(DECEMBER.minusDays(1)));
        assertFalse(seat.heldOn(DECEMBER));
    }

    @Test
    void a_seat_ends_after_its_last_day() {
        Seat seat = seat(null);
        assertEquals(SEPTEMBER, seat.end(SEPTEMBER).lastDay());
        assertTrue(seat.heldOn(SEPTEMBER));
        assertFalse(seat.heldOn(SEPTEMBER.plusDays(1)));
    }

    @Test
    void a_seat_given_by_mistake_is_taken_back_as_if_never_given() {
        Seat seat = seat(null);
        seat.end(SEPTEMBER.minusDays(1));
        assertFalse(seat.heldOn(SEPTEMBER));
    }

    @Test
    void a_seat_does_not_end_before_it_begins() {
        Refusal refusal = assertThrows(Refusal.class, () -> seat(null).end(SEPTEMBER.minusDays(2)));
        assertTrue(refusal.has(SeatObstacle.ENDS_BEFORE_IT_BEGINS));
    }

    @Test
    void an_end_is_brought_forward_but_never_put_off() {
        Seat seat = seat(DECEMBER);
        assertTrue(assertThrows(Refusal.class, () -> seat.end(DECEMBER)).has(SeatObstacle.ENDED_ALREADY));
        seat.end(SEPTEMBER.plusDays(3));
        assertTrue(assertThrows(Refusal.class, () -> seat.end(SEPTEMBER.plusDays(5)))
                .has(SeatObstacle.ENDED_ALREADY));
    }

    @Test
    void a_seat_needs_words_and_days_in_order() {
        PersonId person = new PersonId(UUID.randomUUID());
        UUID scope = UUID.randomUUID();
        assertTrue(assertThrows(Refusal.class, () -> new GiveSeat(person, Role.SECRETARY, scope, "  ", SEPTEMBER, null))
                .has(SeatObstacle.NO_TITLE));
        assertTrue(assertThrows(
                        Refusal.class,
                        () -> new GiveSeat(person, Role.SECRETARY, scope, "Secretary", SEPTEMBER, SEPTEMBER))
                .has(SeatObstacle.ENDS_BEFORE_IT_BEGINS));
    }

    private static Seat seat(LocalDate until) {
        return new Seat(
                UUID.randomUUID(),
                new GiveSeat(
                        new PersonId(UUID.randomUUID()),
                        Role.SECRETARY,
                        UUID.randomUUID(),
                        "Secretary",
                        SEPTEMBER,
                        until));
    }
}
