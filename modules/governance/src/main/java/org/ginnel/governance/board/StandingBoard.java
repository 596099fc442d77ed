package org.ginnel.governance.board;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ginnel.governance.BoardId;
import org.ginnel.governance.Boards.Kind;
import org.ginnel.governance.Boards.Rules;
import org.ginnel.governance.CompositionAdopted;
import org.ginnel.governance.MemberJoined;
import org.ginnel.governance.MemberLeft;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.PersonId;

/**
 * A board of the partnership. Its composition is a list of dated rules; each rule makes seats and ends those of
 * constituencies it no longer names. People fill seats for a term; a seat without a term is a vacancy.
 */
@Entity
@Table(schema = "governance", name = "board")
class StandingBoard {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private BoardId id;

    @Version
    private int version;

    private String code;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String name;

    private String gateway;

    @OneToMany(mappedBy = "board", cascade = CascadeType.ALL)
    @OrderBy("validFrom")
    private List<CompositionRule> rules = new ArrayList<>();

    @OneToMany(mappedBy = "board", cascade = CascadeType.ALL)
    @OrderBy("constituency, number")
    private List<BoardSeat> seats = new ArrayList<>();

    protected StandingBoard() {}

    StandingBoard(BoardId id, String code, Kind kind, String name, String gateway) {
        this.id = id;
        this.code = code;
        this.kind = kind;
        this.name = name;
        this.gateway = gateway;
    }

    CompositionAdopted adopt(AdoptComposition order) {
        LocalDate from = order.validFrom();
        if (rules.stream().anyMatch(rule -> !rule.validFrom().isBefore(from))) {
            throw Refusal.of(BoardObstacle.RULE_BEFORE_THE_LAST, from);
        }
        CompositionRule rule = new CompositionRule(this, order);
        rules.add(rule);
        seats.stream()
                .filter(seat -> seat.existsOn(from))
                .filter(seat -> rule.line(seat.constituency())
                        .filter(line -> seat.number() <= line.most())
                        .isEmpty())
                .forEach(seat -> seat.abolish(from));
        for (Line line : rule.lines()) {
            for (int number = 1; number <= line.most(); number++) {
                if (seat(line.constituency(), number, from).isEmpty()) {
                    seats.add(new BoardSeat(this, line.constituency(), number, from));
                }
            }
        }
        return new CompositionAdopted(id, from);
    }

    List<Obstacle> obstaclesToAppointing(Appoint order) {
        return new Admission(this, order).obstacles();
    }

    MemberJoined appoint(Appoint order) {
        Refusal.ifAny(obstaclesToAppointing(order));
        new Admission(this, order).seat().orElseThrow().fill(order);
        return new MemberJoined(id, order.person(), order.constituency(), order.from());
    }

    /** The day before it began as the last day takes a term back as if never given. */
    MemberLeft end(PersonId person, LocalDate firstDayWithout) {
        Term term = terms().filter(held -> held.person().equals(person))
                .filter(held -> held.mayEndOn(firstDayWithout))
                .min(Comparator.comparing(Term::start))
                .orElseThrow(() ->
                        new Refusal(List.of(Obstacle.of(BoardObstacle.NOT_ON_THE_BOARD, firstDayWithout.minusDays(1))
                                .at("lastDay"))));
        term.endOn(firstDayWithout);
        return new MemberLeft(id, person, term.seat().constituency(), firstDayWithout);
    }

    /** The term a person serves on that day, or the next to come. */
    Optional<Term> termOf(PersonId person, LocalDate day) {
        return terms().filter(term -> term.person().equals(person))
                .filter(term -> term.end() == null || term.end().isAfter(day))
                .min(Comparator.comparing(Term::start));
    }

    /** What is wrong with the composition on a day: said, not refused, for a vacancy is a normal state. */
    List<Obstacle> findingsOn(LocalDate day) {
        Optional<CompositionRule> rule = ruleOn(day);
        if (rule.isEmpty()) {
            return List.of(Obstacle.of(BoardObstacle.NO_RULE_THEN, day));
        }
        List<Obstacle> found = new ArrayList<>();
        for (Line line : rule.get().lines()) {
            long filled = termsOn(day)
                    .filter(term -> term.seat().constituency().equals(line.constituency()))
                    .count();
            if (filled < line.fewest()) {
                found.add(Obstacle.of(BoardObstacle.TOO_FEW, line.title(), filled, line.fewest()));
            }
        }
        if (termsOn(day).noneMatch(Term::chair)) {
            found.add(Obstacle.of(BoardObstacle.NO_CHAIR));
        }
        int quorum = rulesOn(day).orElseThrow().quorum();
        if (votingOn(day) < quorum) {
            found.add(Obstacle.of(BoardObstacle.BELOW_QUORUM, votingOn(day), quorum));
        }
        return found;
    }

    Optional<Rules> rulesOn(LocalDate day) {
        return ruleOn(day)
                .map(rule -> new Rules(
                        rule.regime(),
                        rule.clearDays(),
                        rule.workingDays(),
                        rule.quorum().of(rule.votingSeats(), votingOn(day)),
                        rule.votingSeats()));
    }

    Optional<CompositionRule> ruleOn(LocalDate day) {
        return rules.stream()
                .filter(rule -> !rule.validFrom().isAfter(day))
                .reduce((earlier, later) -> later.validFrom().isAfter(earlier.validFrom()) ? later : earlier);
    }

    Stream<Term> termsOn(LocalDate day) {
        return seatsOn(day).flatMap(seat -> seat.heldOn(day).stream());
    }

    Stream<BoardSeat> seatsOn(LocalDate day) {
        return seats.stream().filter(seat -> seat.existsOn(day));
    }

    Stream<Term> terms() {
        return seats.stream().flatMap(BoardSeat::terms);
    }

    boolean hasRuleFrom(LocalDate day) {
        return rules.stream().anyMatch(rule -> rule.validFrom().equals(day));
    }

    private int votingOn(LocalDate day) {
        return (int) termsOn(day)
                .filter(term -> votes(term.seat().constituency(), day))
                .count();
    }

    boolean votes(String constituency, LocalDate day) {
        return ruleOn(day)
                .flatMap(rule -> rule.line(constituency))
                .map(Line::voting)
                .orElse(false);
    }

    private Optional<BoardSeat> seat(String constituency, int number, LocalDate day) {
        return seatsOn(day)
                .filter(seat -> seat.constituency().equals(constituency) && seat.number() == number)
                .findFirst();
    }

    BoardId id() {
        return id;
    }

    Kind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    String gateway() {
        return gateway;
    }
}
