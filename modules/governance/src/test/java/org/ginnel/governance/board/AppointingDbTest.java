package org.ginnel.governance.board;

import static org.ginnel.governance.board.BoardExamples.FOUNDED;
import static org.ginnel.governance.board.BoardExamples.JUDITH;
import static org.ginnel.governance.board.BoardExamples.TODAY;
import static org.ginnel.governance.board.BoardExamples.chairedByJudith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import org.ginnel.governance.BoardId;
import org.ginnel.governance.MemberJoined;
import org.ginnel.governance.MemberLeft;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.TestDatabase;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AppointingDbTest {
    private static final PersonId DORA = BoardExamples.person(40);
    private static final PersonId EBO = BoardExamples.person(41);

    private final TestDatabase database = TestDatabase.of("governance");
    private final Registry registry = new Registry();
    private BoardId board;

    @BeforeEach
    void found() {
        board = database.run(em -> {
            StandingBoard made = chairedByJudith();
            new StandingBoards_(em).add(made);
            return made.id();
        });
    }

    private void deed(Consumer<Appointing> deed) {
        database.does(em -> deed.accept(registry.appointing(em)));
    }

    private void doraIsAppointed() {
        deed(appointing -> appointing.appoint(board, BoardExamples.head(DORA, TODAY, null)));
    }

    @Test
    void who_is_appointed_gets_the_hat_of_the_board_and_it_is_written_down() {
        doraIsAppointed();
        assertEquals(List.of(new MemberJoined(board, DORA, "heads", TODAY)), registry.told);
        assertEquals(List.of("BOARD_MEMBER Member, Small board"), registry.hats(DORA, board, TODAY));
        assertEquals(List.of(), registry.hats(DORA, board, TODAY.minusDays(1)));
    }

    @Test
    void the_chair_gets_the_hat_of_the_chair_and_a_hat_that_is_there_is_not_given_twice() {
        deed(appointing -> appointing.end(board, JUDITH, TODAY.minusDays(1)));
        registry.give(EBO, Role.CHAIR, board, TODAY);
        deed(appointing -> appointing.appoint(board, new Appoint(EBO, null, "directors", true, TODAY, null)));
        assertEquals(List.of("CHAIR given before"), registry.hats(EBO, board, TODAY));
    }

    @Test
    void with_the_term_ends_the_hat_and_not_one_of_another_board() {
        doraIsAppointed();
        BoardId other = BoardExamples.withoutARule().id();
        registry.give(DORA, Role.BOARD_MEMBER, other, TODAY);
        deed(appointing -> appointing.end(board, DORA, null));
        assertEquals(
                new MemberLeft(board, DORA, "heads", TODAY.plusDays(1)), registry.told.get(registry.told.size() - 1));
        assertEquals(1, registry.hats(DORA, board, TODAY).size());
        assertEquals(0, registry.hats(DORA, board, TODAY.plusDays(1)).size());
        assertEquals(1, registry.hats(DORA, other, TODAY.plusDays(1)).size());
        deed(appointing -> assertThrows(NotFound.class, () -> appointing.held(board, EBO)));
    }

    @Test
    void a_refused_order_gives_neither_term_nor_hat() {
        Appoint order = new Appoint(JUDITH, Registry.MILL, "heads", true, TODAY, TODAY);
        Refusal refusal = assertThrows(Refusal.class, () -> deed(appointing -> appointing.appoint(board, order)));
        for (BoardObstacle obstacle : List.of(
                BoardObstacle.TERM_ENDS_BEFORE_IT_BEGINS,
                BoardObstacle.CHAIR_NOT_ELIGIBLE,
                BoardObstacle.NOT_OF_THAT_ORGANISATION)) {
            assertTrue(refusal.has(obstacle), obstacle.name());
        }
        assertEquals(List.of(), registry.told);
        assertEquals(List.of(), registry.hats(JUDITH, board, TODAY));
    }

    @Test
    void somebody_sits_for_an_organisation_they_hold_a_seat_at() {
        registry.give(DORA, Role.EMPLOYER_BOARD_MEMBER, new BoardId(Registry.MILL.value()), TODAY);
        deed(appointing -> {
            assertEquals(
                    "The Mill",
                    appointing.candidate(DORA).organisations().get(0).name());
            appointing.appoint(board, new Appoint(DORA, Registry.MILL, "heads", false, TODAY, null));
        });
        assertEquals(
                Registry.MILL.value().toString(),
                database.value("select acting_for from governance.term where person_id = '" + DORA
                        + "' and acting_for is not null and seat_id in (select id from governance.board_seat"
                        + " where board_id = '" + board + "')"));
    }

    @Test
    void a_young_person_is_no_candidate() {
        registry.give(DORA, Role.YOUNG_PERSON, board, TODAY);
        deed(appointing -> assertThrows(NotFound.class, () -> appointing.candidate(DORA)));
        assertThrows(NotFound.class, this::doraIsAppointed);
    }

    @Test
    void nobody_the_register_does_not_know_is_appointed() {
        PersonId stranger = BoardExamples.person(999);
        assertThrows(
                NotFound.class,
                () -> deed(appointing -> appointing.appoint(board, BoardExamples.head(stranger, TODAY, null))));
    }

    @Test
    void a_term_to_come_is_listed_until_it_begins_and_can_be_taken_back() {
        deed(appointing -> appointing.appoint(board, BoardExamples.head(DORA, TODAY.plusDays(30), null)));
        deed(appointing -> {
            Held held = appointing.coming(board).get(0);
            assertEquals("Heads of school", held.constituency());
            assertEquals(TODAY.plusDays(30), held.from());
            appointing.end(board, DORA, TODAY.plusDays(29));
        });
        deed(appointing -> assertEquals(List.of(), appointing.coming(board)));
        assertEquals(List.of(), registry.hats(DORA, board, TODAY.plusDays(30)));
    }

    @Test
    void a_last_day_on_which_nobody_sat_there_is_refused() {
        doraIsAppointed();
        Refusal refusal = assertThrows(
                Refusal.class, () -> deed(appointing -> appointing.end(board, DORA, FOUNDED.minusDays(2))));
        assertTrue(refusal.has(BoardObstacle.NOT_ON_THE_BOARD));
        assertEquals(1, registry.hats(DORA, board, TODAY.plusDays(1)).size());
    }
}
