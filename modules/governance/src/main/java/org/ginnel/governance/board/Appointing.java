package org.ginnel.governance.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.ginnel.governance.BoardId;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Once;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.Seat;
import org.ginnel.kernel.SeatSource;
import org.ginnel.kernel.Texts;
import org.ginnel.register.Adults;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.Organisations;
import org.ginnel.register.People;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;
import org.ginnel.register.Seating;

/**
 * The secretariat and the administrator give and end terms on boards. The hat of the board goes with the term: whoever is
 * appointed can act, and whose term is over cannot.
 */
@ApplicationScoped
@Transactional
class Appointing {
    private static final Set<String> HATS = Set.of(Role.CHAIR, Role.BOARD_MEMBER);

    @Inject
    EntityManager em;

    @Inject
    Moment moment;

    @Inject
    Journal journal;

    @Inject
    Seating seating;

    @Inject
    SeatSource seats;

    @Inject
    People people;

    @Inject
    Adults adults;

    @Inject
    Organisations organisations;

    /** Adults with these letters in their name. */
    @AllowedTo({Role.SECRETARY, Role.ADMINISTRATOR})
    List<People.Person> candidates(String letters) {
        return adults.adults(letters);
    }

    @AllowedTo({Role.SECRETARY, Role.ADMINISTRATOR})
    Candidate candidate(PersonId person) {
        List<Seat> held = seats.seatsOf(person.value(), moment.today());
        if (held.stream().anyMatch(seat -> seat.role().equals(Role.YOUNG_PERSON))) {
            throw new NotFound();
        }
        return new Candidate(
                person,
                nameOf(person),
                held.stream()
                        .map(seat -> new OrganisationId(seat.scope()))
                        .distinct()
                        .flatMap(scope -> organisations.find(scope).stream())
                        .toList());
    }

    @Once
    @AllowedTo({Role.SECRETARY, Role.ADMINISTRATOR})
    void appoint(BoardId id, Appoint order) {
        Candidate candidate = candidate(order.person());
        StandingBoard board = boards().change(id);
        List<Obstacle> found = new ArrayList<>(board.obstaclesToAppointing(order));
        if (order.actingFor() != null
                && candidate.organisations().stream()
                        .noneMatch(each -> each.id().equals(order.actingFor()))) {
            found.add(Obstacle.of(BoardObstacle.NOT_OF_THAT_ORGANISATION).at("actingFor"));
        }
        Refusal.ifAny(found);
        journal.record(board.appoint(order));
        String role = order.chair() ? Role.CHAIR : Role.BOARD_MEMBER;
        if (hats(order.person(), id, order.from()).stream()
                .noneMatch(hat -> hat.role().equals(role))) {
            String title = Texts.of("governance", "board.hat." + role, board.name());
            seating.seat(order.person(), role, id.value(), title, order.from(), order.until());
        }
    }

    /** @param lastDay the last day on the board, today without one */
    @Once
    @AllowedTo({Role.SECRETARY, Role.ADMINISTRATOR})
    void end(BoardId id, PersonId person, LocalDate lastDay) {
        LocalDate last = lastDay == null ? moment.today() : lastDay;
        List<Seat> hats = hats(person, id, last.plusDays(1));
        journal.record(boards().change(id).end(person, last.plusDays(1)));
        hats.forEach(hat -> seating.end(hat.id(), last));
    }

    /** The term that would be ended. */
    @AllowedTo({Role.SECRETARY, Role.ADMINISTRATOR})
    Held held(BoardId id, PersonId person) {
        StandingBoard board = boards().find(id).orElseThrow(NotFound::new);
        return held(board, board.termOf(person, moment.today()).orElseThrow(NotFound::new));
    }

    /** Terms that begin after today. */
    @AllowedTo({Role.SECRETARY, Role.ADMINISTRATOR})
    List<Held> coming(BoardId id) {
        LocalDate today = moment.today();
        StandingBoard board = boards().find(id).orElseThrow(NotFound::new);
        return board.terms()
                .filter(term -> term.start().isAfter(today) && !term.start().equals(term.end()))
                .sorted(Comparator.comparing(Term::start))
                .map(term -> held(board, term))
                .toList();
    }

    private Held held(StandingBoard board, Term term) {
        String constituency = board.ruleOn(term.start())
                .flatMap(rule -> rule.line(term.seat().constituency()))
                .map(Line::title)
                .orElse(term.seat().constituency());
        return new Held(
                board.name(),
                term.person(),
                nameOf(term.person()),
                constituency,
                term.start(),
                term.end() == null ? null : term.end().minusDays(1));
    }

    private List<Seat> hats(PersonId person, BoardId board, LocalDate day) {
        return seats.seatsOf(person.value(), day).stream()
                .filter(seat -> board.value().equals(seat.scope()) && HATS.contains(seat.role()))
                .toList();
    }

    private String nameOf(PersonId person) {
        return people.find(person).orElseThrow(NotFound::new).name();
    }

    private StandingBoards boards() {
        return new StandingBoards_(em);
    }
}
