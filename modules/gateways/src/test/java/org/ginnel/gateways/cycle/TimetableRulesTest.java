package org.ginnel.gateways.cycle;

import static org.ginnel.gateways.cycle.CycleExamples.*;
import static org.ginnel.gateways.cycle.CycleObstacle.*;
import static org.ginnel.gateways.cycle.TimetableDay.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.ginnel.gateways.Cycle;
import org.ginnel.kernel.Dates;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Reason;
import org.junit.jupiter.api.Test;

class TimetableRulesTest {
    private final Cycle round = round();

    @Test
    void the_dates_of_a_round_come_one_after_the_other() {
        assertEquals(List.of(), TimetableRules.drawingUp(round, BEFORE));
        for (TimetableDay day : TimetableDay.values()) {
            Cycle wrong = day.moved(round, day == OPENS ? LocalDate.of(2027, 3, 1) : LocalDate.of(2026, 9, 2));
            assertTrue(reasons(TimetableRules.order(wrong)).contains(NOT_BEFORE), day.name());
        }
    }

    @Test
    void a_round_cannot_begin_in_the_past() {
        assertEquals(List.of(), TimetableRules.drawingUp(round, round.opens()));
        assertEquals(
                List.of(OPENED_ALREADY),
                reasons(TimetableRules.drawingUp(round, round.opens().plusDays(1))));
    }

    @Test
    void what_is_missing_is_said_beside_each_field() {
        List<Obstacle> found = new DrawUpCycle(17, 1999, null, null, null, null, null, null).obstacles(BEFORE);
        assertEquals(
                List.of("entry", "year", "opens", "equal", "closes", "results", "ends", "carry"),
                found.stream().map(Obstacle::field).toList());
        assertEquals(
                List.of(), new DrawUpCycle(16, 2027, BEFORE, BEFORE, BEFORE, BEFORE, BEFORE, BEFORE).obstacles(BEFORE));
    }

    @Test
    void what_people_count_on_can_come_later_and_never_earlier_once_the_round_is_open() {
        for (TimetableDay day : List.of(EQUAL_CONSIDERATION, CLOSES, OFFERS_END)) {
            LocalDate earlier = day.of(round).minusDays(1);
            assertEquals(List.of(), TimetableRules.moving(round, day, earlier, BEFORE), day.name());
            assertEquals(
                    List.of(PROMISE_SHORTENED),
                    reasons(TimetableRules.moving(round, day, earlier, DURING)),
                    day.name());
            assertEquals(
                    List.of(), TimetableRules.moving(round, day, day.of(round).plusDays(1), DURING), day.name());
        }
    }

    @Test
    void a_day_that_has_gone_by_stays() {
        assertEquals(List.of(DAY_PASSED), reasons(TimetableRules.moving(round, OPENS, DURING.plusDays(9), DURING)));
    }

    @Test
    void a_day_is_moved_to_another_day_to_come_and_in_order() {
        assertEquals(List.of(DATE_MISSING), reasons(TimetableRules.moving(round, CLOSES, null, DURING)));
        assertEquals(
                List.of(UNCHANGED), reasons(TimetableRules.moving(round, CLOSES, LocalDate.of(2027, 1, 31), DURING)));
        assertEquals(
                List.of(IN_THE_PAST), reasons(TimetableRules.moving(round, RESULTS_DAY, DURING.minusDays(1), DURING)));
        assertEquals(
                List.of(NOT_BEFORE),
                reasons(TimetableRules.moving(round, EQUAL_CONSIDERATION, LocalDate.of(2027, 2, 1), DURING)));
    }

    @Test
    void a_moved_closing_day_keeps_its_time_of_day_also_over_a_change_of_clocks() {
        Cycle moved = CLOSES.moved(round, LocalDate.of(2027, 4, 30));
        assertEquals("30 April 2027 at 23:59", Dates.time(moved.closes()));
    }

    @Test
    void where_a_round_is_follows_from_its_dates() {
        assertEquals(CycleState.COMING, CycleState.of(round, at(BEFORE)));
        assertEquals(CycleState.OPEN, CycleState.of(round, NOW));
        assertEquals(CycleState.DECIDING, CycleState.of(round, at(LocalDate.of(2027, 2, 2))));
        assertEquals(CycleState.OVER, CycleState.of(round, at(LocalDate.of(2027, 9, 18))));
    }

    private static java.time.Instant at(LocalDate day) {
        return day.atTime(12, 0).atZone(Dates.LONDON).toInstant();
    }

    static List<Reason> reasons(List<Obstacle> found) {
        return found.stream().map(Obstacle::reason).toList();
    }
}
