package org.ginnel.governance.board;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.ginnel.governance.BoardId;
import org.ginnel.governance.Boards.Kind;
import org.ginnel.kernel.NotFound;
import org.ginnel.register.PersonId;
import org.hibernate.annotations.processing.HQL;

/** Every board of the place. */
interface StandingBoards {
    EntityManager em();

    @HQL("from StandingBoard b order by b.name")
    List<StandingBoard> all();

    @HQL("from StandingBoard b where b.kind = :kind order by b.name")
    List<StandingBoard> ofKind(Kind kind);

    @HQL("from StandingBoard b where b.gateway = :gateway")
    List<StandingBoard> ofGateway(String gateway);

    @HQL("select distinct t.seat.board from Term t where t.person = :person")
    List<StandingBoard> everHaving(PersonId person);

    default Optional<StandingBoard> find(BoardId id) {
        return Optional.ofNullable(em().find(StandingBoard.class, id));
    }

    /** For a change: two people at once stand in line, and the second decides by what the first left. */
    default StandingBoard change(BoardId id) {
        return Optional.ofNullable(em().find(StandingBoard.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    default void add(StandingBoard board) {
        em().persist(board);
    }
}
