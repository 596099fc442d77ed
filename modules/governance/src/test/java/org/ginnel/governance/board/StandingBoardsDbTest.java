package org.ginnel.governance.board;

import static org.ginnel.governance.board.BoardExamples.BRAM;
import static org.ginnel.governance.board.BoardExamples.FOUNDED;
import static org.ginnel.governance.board.BoardExamples.JUDITH;
import static org.ginnel.governance.board.BoardExamples.TODAY;
import static org.ginnel.governance.board.BoardExamples.chairedByJudith;
import static org.ginnel.governance.board.BoardExamples.head;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.ginnel.governance.BoardId;
import org.ginnel.governance.Boards.Kind;
import org.ginnel.kernel.TestDatabase;
import org.junit.jupiter.api.Test;

class StandingBoardsDbTest {
    private final TestDatabase database = TestDatabase.of("governance");

    @Test
    void a_board_is_kept_with_its_rule_its_seats_and_who_sits_on_them() {
        BoardId id = database.run(em -> {
            StandingBoard board = chairedByJudith();
            new StandingBoards_(em).add(board);
            return board.id();
        });
        database.does(em -> {
            StandingBoard board = new StandingBoards_(em).find(id).orElseThrow();
            assertEquals(6, board.seatsOn(TODAY).count());
            assertEquals(JUDITH, board.termsOn(TODAY).findFirst().orElseThrow().person());
            assertEquals(3, board.ruleOn(TODAY).orElseThrow().lines().size());
            assertEquals(2, board.rulesOn(TODAY).orElseThrow().quorum());
        });
    }

    @Test
    void boards_are_found_by_kind_by_gateway_and_by_who_ever_sat_there() {
        BoardId id = new BoardId(UUID.randomUUID());
        database.does(em -> {
            StandingBoards boards = new StandingBoards_(em);
            boards.add(new StandingBoard(id, "cooks", Kind.EMPLOYER, "Cooks", "cooking"));
            StandingBoard other = chairedByJudith();
            other.appoint(head(BRAM, FOUNDED, TODAY));
            boards.add(other);
        });
        database.does(em -> {
            StandingBoards boards = new StandingBoards_(em);
            assertEquals(1, boards.ofKind(Kind.EMPLOYER).size());
            assertEquals(id, boards.ofGateway("cooking").get(0).id());
            assertTrue(boards.ofGateway("sleeping").isEmpty());
            assertEquals(1, boards.everHaving(BRAM).size());
            assertTrue(boards.all().size() >= 2);
        });
    }

    @Test
    void two_people_cannot_hold_one_seat_on_the_same_day() {
        BoardId id = database.run(em -> {
            StandingBoard board = chairedByJudith();
            new StandingBoards_(em).add(board);
            return board.id();
        });
        String seat = database.value("select t.seat_id from governance.term t join governance.board_seat s on s.id ="
                + " t.seat_id where s.board_id = '" + id + "'");
        IllegalStateException refused = assertThrows(
                IllegalStateException.class,
                () -> database.sql("insert into governance.term (id, seat_id, person_id, start_on) values ('"
                        + UUID.randomUUID() + "', '" + seat + "', '" + BRAM + "', '2026-10-01')"));
        assertTrue(refused.getMessage().contains("one_person_a_seat"));
    }
}
