package org.ginnel.governance.board;

import static java.time.LocalDate.parse;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ginnel.governance.BoardId;
import org.ginnel.governance.Boards.Kind;
import org.ginnel.governance.Boards.Regime;
import org.ginnel.register.PersonId;

/** Boards with a story. */
final class BoardExamples {
    static final LocalDate FOUNDED = parse("2026-09-01");
    static final LocalDate TODAY = parse("2026-11-21");
    static final PersonId JUDITH = person(1);
    static final PersonId BRAM = person(2);
    static final PersonId CAJ = person(3);

    private BoardExamples() {}

    static PersonId person(int n) {
        return new PersonId(new UUID(7, n));
    }

    /** Two directors who may chair, three heads, a secretary without a vote. */
    static AdoptComposition smallComposition(LocalDate from) {
        return composition(
                from,
                new Line("directors", "Directors", 2, 2, true, true),
                new Line("heads", "Heads of school", 2, 3, true, false),
                new Line("secretary", "Secretary", 1, 1, false, false));
    }

    /** The same board when nobody stands for heads any more. */
    static AdoptComposition withoutHeads(LocalDate from) {
        return composition(
                from,
                new Line("directors", "Directors", 2, 2, true, true),
                new Line("secretary", "Secretary", 1, 1, false, false));
    }

    private static AdoptComposition composition(LocalDate from, Line... lines) {
        return new AdoptComposition(
                from, Regime.ADOPTED, 5, true, new Quorum(Quorum.Base.FILLED_VOTING_SEATS, 1, 2, 2), List.of(lines));
    }

    static StandingBoard withoutARule() {
        return new StandingBoard(
                new BoardId(UUID.randomUUID()), "small-" + UUID.randomUUID(), Kind.IMPROVEMENT, "Small board", null);
    }

    static StandingBoard empty() {
        StandingBoard board = withoutARule();
        board.adopt(smallComposition(FOUNDED));
        return board;
    }

    static StandingBoard chairedByJudith() {
        StandingBoard board = empty();
        board.appoint(new Appoint(JUDITH, null, "directors", true, FOUNDED, null));
        return board;
    }

    static Appoint head(PersonId person, LocalDate from, LocalDate until) {
        return new Appoint(person, null, "heads", false, from, until);
    }
}
