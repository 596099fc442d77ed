package org.ginnel.governance.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ginnel.kernel.Obstacle;

/** What stands between a person and a seat on a board, all of it at once: the page shows it, the verb enforces it. */
final class Admission {
    private final StandingBoard board;
    private final Appoint order;

    Admission(StandingBoard board, Appoint order) {
        this.board = board;
        this.order = order;
    }

    List<Obstacle> obstacles() {
        List<Obstacle> found = new ArrayList<>();
        if (order.constituency() == null) {
            found.add(Obstacle.of(BoardObstacle.NO_CONSTITUENCY).at("constituency"));
        }
        LocalDate from = order.from();
        if (from == null) {
            found.add(Obstacle.of(BoardObstacle.NO_FIRST_DAY).at("from"));
            return found;
        }
        if (order.until() != null && !order.until().isAfter(from)) {
            found.add(Obstacle.of(BoardObstacle.TERM_ENDS_BEFORE_IT_BEGINS).at("until"));
        }
        Optional<CompositionRule> rule = board.ruleOn(from);
        if (rule.isEmpty()) {
            found.add(Obstacle.of(BoardObstacle.NO_RULE_THEN, from).at("from"));
        } else if (order.constituency() != null) {
            rule.get()
                    .line(order.constituency())
                    .ifPresentOrElse(
                            line -> seatIn(line).forEach(found::add),
                            () -> found.add(Obstacle.of(BoardObstacle.NO_SUCH_CONSTITUENCY, from)
                                    .at("constituency")));
        }
        if (meanwhile().anyMatch(term -> term.person().equals(order.person()))) {
            found.add(Obstacle.of(BoardObstacle.ON_THE_BOARD_ALREADY));
        }
        if (order.chair() && meanwhile().anyMatch(Term::chair)) {
            found.add(Obstacle.of(BoardObstacle.CHAIR_ALREADY).at("chair"));
        }
        return found;
    }

    private List<Obstacle> seatIn(Line line) {
        List<Obstacle> found = new ArrayList<>();
        if (seat().isEmpty()) {
            found.add(Obstacle.of(BoardObstacle.NO_SEAT_FREE, line.title()).at("constituency"));
        }
        if (order.chair() && !line.chairEligible()) {
            found.add(
                    Obstacle.of(BoardObstacle.CHAIR_NOT_ELIGIBLE, line.title()).at("chair"));
        }
        return found;
    }

    /** Terms that share a day with the one that is asked for. */
    private Stream<Term> meanwhile() {
        return board.terms().filter(term -> term.overlaps(order.from(), order.until()));
    }

    Optional<BoardSeat> seat() {
        return board.seatsOn(order.from())
                .filter(seat -> seat.constituency().equals(order.constituency()))
                .filter(seat -> seat.freeBetween(order.from(), order.until()))
                .findFirst();
    }
}
