package org.ginnel.gateways.cycle;

import static org.ginnel.gateways.cycle.CycleExamples.*;
import static org.ginnel.gateways.cycle.CycleObstacle.*;
import static org.ginnel.kernel.proposal.ProposalObstacle.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ginnel.gateways.Cycle;
import org.ginnel.gateways.TimetableChangeId;
import org.ginnel.kernel.Dates;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Reason;
import org.ginnel.kernel.Refusal;
import org.junit.jupiter.api.Test;

class TimetableChangeTest {
    private final CycleTimetable round = new CycleTimetable(round());
    private final TimetableChange change = closingAWeekLater(round.cycle());

    @Test
    void a_proposal_moves_nothing() {
        assertEquals(LocalDate.of(2027, 1, 31), Dates.dayOf(round.cycle().closes()));
        assertEquals("CLOSES", change.proposed().day());
    }

    @Test
    void a_second_person_moves_the_day() {
        change.confirm(round, COL, NOW);
        assertEquals(LocalDate.of(2027, 2, 7), Dates.dayOf(round.cycle().closes()));
        assertTrue(change.proposal().isConfirmed());
        assertEquals(COL, change.proposal().decidedBy());
    }

    @Test
    void whoever_proposed_it_neither_confirms_nor_refuses() {
        refused(SAME_PERSON, () -> change.confirm(round, HANA, NOW));
        refused(SAME_PERSON, () -> change.refuse(HANA, NOW));
    }

    @Test
    void what_was_refused_stays_and_is_decided_once() {
        change.refuse(COL, NOW);
        assertFalse(change.proposal().isConfirmed());
        assertEquals(LocalDate.of(2027, 1, 31), Dates.dayOf(round.cycle().closes()));
        refused(DECIDED_ALREADY, () -> change.confirm(round, COL, NOW));
        refused(DECIDED_ALREADY, () -> change.refuse(COL, NOW));
    }

    @Test
    void a_day_that_moved_meanwhile_is_not_moved_again_unseen() {
        round.move(TimetableDay.CLOSES, LocalDate.of(2027, 2, 3));
        refused(CHANGED_MEANWHILE, () -> change.confirm(round, COL, NOW));
    }

    @Test
    void a_day_that_has_gone_by_before_it_was_confirmed_stays() {
        refused(DAY_PASSED, () -> change.confirm(round, COL, Instant.parse("2027-02-02T10:00:00Z")));
    }

    @Test
    void a_proposal_has_a_reason_and_a_short_one() {
        refused(NO_REASON, () -> proposed(" "));
        refused(NO_REASON, () -> proposed(null));
        refused(REASON_TOO_LONG, () -> proposed("x".repeat(601)));
    }

    @Test
    void the_places_file_moves_a_round_until_people_did() {
        Cycle file = TimetableDay.CLOSES.moved(round.cycle(), LocalDate.of(2027, 2, 2));
        round.follow(file);
        assertEquals(file, round.cycle());
        assertFalse(round.kept());
        round.move(TimetableDay.CLOSES, LocalDate.of(2027, 2, 7));
        round.follow(file);
        assertEquals(LocalDate.of(2027, 2, 7), Dates.dayOf(round.cycle().closes()));
        assertTrue(CycleTimetable.drawUp(round(), BEFORE).kept());
    }

    private TimetableChange proposed(String reason) {
        return TimetableChange.propose(
                new TimetableChangeId(Ids.next()),
                round.cycle(),
                TimetableDay.CLOSES,
                LocalDate.of(2027, 2, 7),
                reason,
                HANA,
                NOW);
    }

    private static void refused(Reason reason, org.junit.jupiter.api.function.Executable deed) {
        Refusal refusal = assertThrows(Refusal.class, deed);
        assertEquals(
                List.of(reason),
                refusal.obstacles().stream().map(one -> one.reason()).toList());
    }
}
