package org.ginnel.employers.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ginnel.governance.BoardId;
import org.ginnel.governance.Boards;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Texts;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.Organisations;
import org.ginnel.register.People;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;

/** A board sees what its firms pledged and what became of it. */
@ApplicationScoped
@Transactional
class Overseeing {
    @Inject
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Moment moment;

    @Inject
    Boards boards;

    @Inject
    People people;

    @Inject
    Organisations organisations;

    @Inject
    BoardNeeds needs;

    /** The employer boards the actor may look at; the secretariat sees all. */
    @AllowedTo({Role.EMPLOYER_BOARD_MEMBER, Role.CHAIR, Role.SECRETARY})
    List<Boards.Board> mine() {
        List<Boards.Board> all = boards.ofKind(Boards.Kind.EMPLOYER);
        return all.stream().filter(board -> mayLookAt(board.id())).toList();
    }

    /** @param id null for the first board of the actor */
    @AllowedTo({Role.EMPLOYER_BOARD_MEMBER, Role.CHAIR, Role.SECRETARY})
    BoardView look(BoardId id) {
        Boards.Board board = mine().stream()
                .filter(one -> id == null || one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        LocalDate today = moment.today();
        LocalDate from = LocalDate.of(today.getMonthValue() >= 9 ? today.getYear() : today.getYear() - 1, 9, 1);
        return new BoardView(
                board.id().value(),
                board.name(),
                Texts.of("employers", "board.year", String.valueOf(from.getYear()), String.valueOf(from.getYear() + 1)),
                steps(board, from),
                needs.needsOf(acting.actor(), today),
                new BoardFigures_(em)
                        .again(scope(), today.minusYears(1), today.minusDays(1))
                        .size(),
                members(board));
    }

    private List<BoardView.Step> steps(Boards.Board board, LocalDate from) {
        BoardFigures figures = new BoardFigures_(em);
        UUID id = board.id().value();
        LocalDate until = from.plusYears(1);
        long[] places = {
            figures.pledged(board.gateway(), from.getYear()),
            figures.verified(id, from, until),
            figures.published(id, from, until),
            figures.filled(id, from, until),
            figures.completed(id, from, until)
        };
        String[] keys = {"pledged", "verified", "published", "filled", "completed"};
        long widest = 1;
        for (long one : places) {
            widest = Math.max(widest, one);
        }
        List<BoardView.Step> steps = new ArrayList<>();
        for (int i = 0; i < keys.length; i++) {
            steps.add(new BoardView.Step(keys[i], places[i], 100 * places[i] / widest));
        }
        return steps;
    }

    private List<BoardView.Member> members(Boards.Board board) {
        return boards.membersOf(board.id()).stream()
                .map(member -> new BoardView.Member(
                        people.find(member.person()).map(People.Person::name).orElse(""),
                        member.actingFor() == null ? null : member.actingFor().value(),
                        Optional.ofNullable(member.actingFor())
                                .flatMap(organisations::find)
                                .map(Organisations.Organisation::name)
                                .orElse(""),
                        member.chair()))
                .toList();
    }

    private boolean mayLookAt(BoardId board) {
        Actor actor = acting.actor();
        if (actor.is(Role.SECRETARY)) {
            return true;
        }
        if (actor.is(Role.CHAIR)) {
            return board.value().equals(actor.scope());
        }
        return boards.seatOf(new PersonId(actor.person()), board)
                .filter(seat -> new OrganisationId(actor.scope()).equals(seat.actingFor()))
                .isPresent();
    }

    private UUID scope() {
        return acting.actor().scope();
    }
}
