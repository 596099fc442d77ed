package org.ginnel.governance.board;

import static java.time.LocalDate.parse;
import static org.ginnel.governance.board.BoardExamples.BRAM;
import static org.ginnel.governance.board.BoardExamples.CAJ;
import static org.ginnel.governance.board.BoardExamples.FOUNDED;
import static org.ginnel.governance.board.BoardExamples.JUDITH;
import static org.ginnel.governance.board.BoardExamples.TODAY;
import static org.ginnel.governance.board.BoardExamples.chairedByJudith;
import static org.ginnel.governance.board.BoardExamples.head;
import static org.ginnel.governance.board.BoardExamples.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.junit.jupiter.api.Test;

class StandingBoardTest {
    @Test
    void a_rule_makes_as_many_seats_as_its_lines_allow_and_all_are_vacant_since_then() {
        StandingBoard board = BoardExamples.empty();
        assertEquals(6, board.seatsOn(FOUNDED).count());
        assertTrue(board.seatsOn(TODAY)
                .allMatch(seat -> seat.vacantSince(TODAY).orElseThrow().equals(FOUNDED)));
        assertEquals(0, board.seatsOn(FOUNDED.minusDays(1)).count());
    }

    @Test
    void a_member_counts_from_the_first_day_to_the_day_before_the_end() {
        StandingBoard board = chairedByJudith();
        board.appoint(head(BRAM, parse("2026-10-01"), parse("2026-11-21")));
        assertFalse(sits(board, "2026-09-30"));
        assertTrue(sits(board, "2026-10-01"));
        assertTrue(sits(board, "2026-11-20"));
        assertFalse(sits(board, "2026-11-21"));
    }

    private static boolean sits(StandingBoard board, String day) {
        return board.termsOn(parse(day)).anyMatch(term -> term.person().equals(BRAM));
    }

    @Test
    void a_seat_is_vacant_since_the_last_term_ended() {
        StandingBoard board = BoardExamples.empty();
        board.appoint(head(BRAM, FOUNDED, null));
        board.end(BRAM, parse("2026-11-03"));
        LocalDate since = board.seatsOn(TODAY)
                .filter(seat -> seat.constituency().equals("heads") && seat.number() == 1)
                .findFirst()
                .orElseThrow()
                .vacantSince(TODAY)
                .orElseThrow();
        assertEquals(parse("2026-11-03"), since);
    }

    @Test
    void nobody_sits_before_the_first_rule() {
        refuses(BoardObstacle.NO_RULE_THEN, chairedByJudith(), head(BRAM, FOUNDED.minusDays(1), null));
    }

    @Test
    void a_constituency_that_the_rule_does_not_name_has_no_seats() {
        refuses(
                BoardObstacle.NO_SUCH_CONSTITUENCY,
                chairedByJudith(),
                new Appoint(BRAM, null, "bishops", false, TODAY, null));
    }

    @Test
    void a_full_constituency_takes_no_more() {
        StandingBoard board = chairedByJudith();
        for (int n = 10; n < 13; n++) {
            board.appoint(head(person(n), FOUNDED, null));
        }
        refuses(BoardObstacle.NO_SEAT_FREE, board, head(BRAM, TODAY, null));
    }

    @Test
    void nobody_sits_twice_on_one_board() {
        refuses(BoardObstacle.ON_THE_BOARD_ALREADY, chairedByJudith(), head(JUDITH, TODAY, null));
    }

    @Test
    void a_term_ends_after_it_begins() {
        refuses(BoardObstacle.TERM_ENDS_BEFORE_IT_BEGINS, chairedByJudith(), head(BRAM, TODAY, TODAY));
    }

    @Test
    void only_who_the_rule_names_may_chair_and_only_one_does() {
        StandingBoard board = chairedByJudith();
        refuses(
                BoardObstacle.CHAIR_NOT_ELIGIBLE,
                BoardExamples.empty(),
                new Appoint(BRAM, null, "heads", true, TODAY, null));
        refuses(BoardObstacle.CHAIR_ALREADY, board, new Appoint(BRAM, null, "directors", true, TODAY, null));
    }

    private static void refuses(BoardObstacle obstacle, StandingBoard board, Appoint order) {
        assertTrue(board.obstaclesToAppointing(order).stream().anyMatch(found -> found.reason() == obstacle));
        assertTrue(assertThrows(Refusal.class, () -> board.appoint(order)).has(obstacle));
    }

    @Test
    void who_does_not_sit_cannot_leave() {
        Refusal refusal = assertThrows(Refusal.class, () -> chairedByJudith().end(CAJ, TODAY));
        assertTrue(refusal.has(BoardObstacle.NOT_ON_THE_BOARD));
    }

    @Test
    void nobody_is_given_a_second_seat_for_a_time_that_is_taken_later() {
        StandingBoard board = chairedByJudith();
        board.appoint(head(BRAM, parse("2027-01-01"), null));
        refuses(BoardObstacle.ON_THE_BOARD_ALREADY, board, head(BRAM, TODAY, null));
        board.appoint(head(BRAM, TODAY, parse("2027-01-01")));
        refuses(
                BoardObstacle.CHAIR_ALREADY,
                board,
                new Appoint(CAJ, null, "directors", true, FOUNDED, parse("2026-09-02")));
    }

    @Test
    void an_order_without_a_constituency_or_a_first_day_is_refused_for_both_at_once() {
        assertEquals(
                List.of("constituency", "from"),
                chairedByJudith().obstaclesToAppointing(new Appoint(BRAM, null, null, false, null, null)).stream()
                        .map(Obstacle::field)
                        .toList());
    }

    @Test
    void a_term_that_has_not_begun_is_taken_back_as_if_never_given() {
        StandingBoard board = chairedByJudith();
        board.appoint(head(BRAM, parse("2027-01-01"), null));
        assertEquals(
                parse("2027-01-01"), board.termOf(BRAM, TODAY).orElseThrow().start());
        board.end(BRAM, parse("2027-01-01"));
        assertFalse(sits(board, "2027-01-01"));
        board.appoint(head(BRAM, parse("2027-01-01"), null));
        assertTrue(sits(board, "2027-01-01"));
    }

    @Test
    void a_term_is_ended_earlier_and_never_prolonged() {
        StandingBoard board = chairedByJudith();
        board.appoint(head(BRAM, FOUNDED, parse("2026-12-31")));
        Refusal refusal = assertThrows(Refusal.class, () -> board.end(BRAM, parse("2027-01-31")));
        assertTrue(refusal.has(BoardObstacle.NOT_ON_THE_BOARD));
        board.end(BRAM, parse("2026-11-30"));
        assertFalse(sits(board, "2026-11-30"));
        assertTrue(board.termOf(BRAM, parse("2026-11-30")).isEmpty());
    }

    @Test
    void a_constituency_that_ends_takes_its_seats_and_terms_with_it() {
        StandingBoard board = chairedByJudith();
        board.appoint(head(BRAM, FOUNDED, null));
        LocalDate reform = parse("2027-01-01");
        board.adopt(BoardExamples.withoutHeads(reform));
        assertTrue(sits(board, "2026-12-31"));
        assertFalse(sits(board, "2027-01-01"));
        assertEquals(3, board.seatsOn(reform).count());
        assertEquals(6, board.seatsOn(reform.minusDays(1)).count());
    }

    @Test
    void a_rule_never_reaches_back_before_the_last_one() {
        StandingBoard board = BoardExamples.empty();
        Refusal refusal =
                assertThrows(Refusal.class, () -> board.adopt(BoardExamples.withoutHeads(FOUNDED.minusDays(1))));
        assertTrue(refusal.has(BoardObstacle.RULE_BEFORE_THE_LAST));
    }

    @Test
    void too_few_members_no_chair_and_a_missed_quorum_are_said_and_not_refused() {
        assertEquals(
                List.of(
                        BoardObstacle.TOO_FEW,
                        BoardObstacle.TOO_FEW,
                        BoardObstacle.TOO_FEW,
                        BoardObstacle.NO_CHAIR,
                        BoardObstacle.BELOW_QUORUM),
                BoardExamples.empty().findingsOn(TODAY).stream()
                        .map(found -> found.reason())
                        .toList());
    }

    @Test
    void a_complete_board_has_no_findings() {
        StandingBoard board = chairedByJudith();
        board.appoint(new Appoint(CAJ, null, "directors", false, FOUNDED, null));
        board.appoint(head(BRAM, FOUNDED, null));
        board.appoint(head(person(20), FOUNDED, null));
        board.appoint(new Appoint(person(21), null, "secretary", false, FOUNDED, null));
        assertEquals(List.of(), board.findingsOn(TODAY));
    }

    @Test
    void the_quorum_counts_voting_seats_rounds_up_and_has_a_floor() {
        Quorum half = new Quorum(Quorum.Base.FILLED_VOTING_SEATS, 1, 2, 2);
        assertEquals(6, half.of(13, 11));
        assertEquals(2, half.of(13, 1));
        assertEquals(7, new Quorum(Quorum.Base.VOTING_SEATS, 1, 2, 2).of(13, 1));
        assertThrows(IllegalArgumentException.class, () -> new Quorum(Quorum.Base.VOTING_SEATS, 3, 2, 1));
    }

    @Test
    void a_secretary_without_a_vote_does_not_count_for_the_quorum() {
        StandingBoard board = chairedByJudith();
        board.appoint(new Appoint(person(21), null, "secretary", false, FOUNDED, null));
        assertTrue(board.findingsOn(TODAY).stream().anyMatch(found -> found.reason() == BoardObstacle.BELOW_QUORUM));
        assertEquals(5, board.rulesOn(TODAY).orElseThrow().votingSeats());
    }
}
