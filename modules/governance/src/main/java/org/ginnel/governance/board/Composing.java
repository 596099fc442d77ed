package org.ginnel.governance.board;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ginnel.governance.BoardId;
import org.ginnel.governance.Boards;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Started;
import org.ginnel.kernel.Texts;
import org.ginnel.register.People;
import org.ginnel.register.PersonId;
import org.ginnel.register.Places;
import org.ginnel.register.Role;

/** The secretariat keeps the boards as the place's data composes them; everybody may ask who sits where. */
@ApplicationScoped
@Transactional
class Composing implements Boards {
    @Inject
    EntityManager em;

    @Inject
    Moment moment;

    @Inject
    Journal journal;

    @Inject
    Places places;

    @Inject
    People people;

    /** At every start: boards and rules the document names and the tables lack. Nothing that is there is changed. */
    @AllowedTo(AllowedTo.SYSTEM)
    void on(@Observes @Priority(200) Started started) {
        places.document("boards")
                .map(BoardDocument::read)
                .ifPresent(document -> document.boards().forEach(this::keep));
    }

    private void keep(BoardDocument.Entry entry) {
        StandingBoard board = boards().find(entry.id()).orElseGet(() -> {
            StandingBoard made =
                    new StandingBoard(entry.id(), entry.code(), entry.kind(), entry.name(), entry.gateway());
            boards().add(made);
            return made;
        });
        if (!board.hasRuleFrom(entry.rule().validFrom())) {
            journal.record(board.adopt(entry.rule()));
        }
    }

    @AllowedTo({Role.SECRETARY, Role.CHAIR, Role.BOARD_MEMBER, Role.EMPLOYER_BOARD_MEMBER, Role.ADMINISTRATOR})
    BoardPicture picture(BoardId id) {
        return BoardPicture.of(get(id), moment.today());
    }

    @AllowedTo({Role.SECRETARY, Role.CHAIR, Role.BOARD_MEMBER, Role.EMPLOYER_BOARD_MEMBER, Role.ADMINISTRATOR})
    List<Boards.Board> list() {
        return all();
    }

    /** Every seat of the picture with the name of who sits there. */
    @AllowedTo({Role.SECRETARY, Role.CHAIR, Role.BOARD_MEMBER, Role.EMPLOYER_BOARD_MEMBER, Role.ADMINISTRATOR})
    List<SeatRow> named(BoardPicture picture) {
        LocalDate today = moment.today();
        return picture.constituencies().stream()
                .flatMap(each -> each.seats().stream().map(seat -> row(each.line(), seat, today)))
                .toList();
    }

    private SeatRow row(Line line, BoardPicture.Chair seat, LocalDate today) {
        String name = seat.person() == null
                ? null
                : people.find(seat.person())
                        .map(People.Person::name)
                        .orElse(Texts.of("governance", "board.show.nobody"));
        return new SeatRow(
                0,
                0,
                line.constituency(),
                seat.number(),
                seat.person(),
                name,
                seat.chair(),
                line.voting(),
                seat.since(),
                seat.until() == null ? null : seat.until().minusDays(1),
                seat.since() == null ? 0 : ChronoUnit.DAYS.between(seat.since(), today));
    }

    @Override
    @AllowedTo(AllowedTo.EVERYBODY)
    public List<Boards.Board> all() {
        return boards().all().stream().map(Composing::row).toList();
    }

    @Override
    @AllowedTo(AllowedTo.EVERYBODY)
    public List<Boards.Board> ofKind(Kind kind) {
        return boards().ofKind(kind).stream().map(Composing::row).toList();
    }

    @Override
    @AllowedTo(AllowedTo.EVERYBODY)
    public Optional<Boards.Board> find(BoardId id) {
        return boards().find(id).map(Composing::row);
    }

    @Override
    @AllowedTo(AllowedTo.EVERYBODY)
    public Optional<Boards.Board> boardOfGateway(String gateway) {
        return boards().ofGateway(gateway).stream().map(Composing::row).findFirst();
    }

    @Override
    @AllowedTo(AllowedTo.EVERYBODY)
    public List<Member> membersOf(BoardId id) {
        return boards().find(id).stream()
                .flatMap(this::membersToday)
                .sorted(Comparator.comparing(Member::chair).reversed().thenComparing(Member::constituency))
                .toList();
    }

    @Override
    @AllowedTo(AllowedTo.EVERYBODY)
    public Optional<Member> seatOf(PersonId person, BoardId id) {
        return membersOf(id).stream()
                .filter(member -> member.person().equals(person))
                .findFirst();
    }

    @Override
    @AllowedTo(AllowedTo.EVERYBODY)
    public List<Member> seatsOf(PersonId person) {
        return boards().everHaving(person).stream()
                .flatMap(this::membersToday)
                .filter(member -> member.person().equals(person))
                .toList();
    }

    @Override
    @AllowedTo(AllowedTo.EVERYBODY)
    public Optional<Rules> rulesOn(BoardId id, LocalDate day) {
        return boards().find(id).flatMap(board -> board.rulesOn(day));
    }

    private Stream<Member> membersToday(StandingBoard board) {
        LocalDate today = moment.today();
        return board.termsOn(today)
                .map(term -> new Member(
                        term.id(),
                        board.id(),
                        term.person(),
                        term.actingFor(),
                        term.seat().constituency(),
                        term.chair(),
                        board.votes(term.seat().constituency(), today),
                        term.start(),
                        term.end()));
    }

    private static Boards.Board row(StandingBoard board) {
        return new Boards.Board(board.id(), board.kind(), board.name(), board.gateway());
    }

    private StandingBoard get(BoardId id) {
        return boards().find(id).orElseThrow(NotFound::new);
    }

    private StandingBoards boards() {
        return new StandingBoards_(em);
    }
}
