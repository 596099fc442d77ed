package org.ginnel.governance.board;

import java.time.LocalDate;
import java.util.List;
import org.ginnel.governance.BoardId;
import org.ginnel.governance.Boards.Kind;
import org.ginnel.governance.Boards.Rules;
import org.ginnel.kernel.Obstacle;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;

/** A board as it stands on a day: its rules, line by line, every seat, and what is wrong with it. */
record BoardPicture(
        BoardId id,
        String name,
        Kind kind,
        Rules rules,
        LocalDate since,
        List<Constituency> constituencies,
        List<Obstacle> findings) {

    record Constituency(Line line, List<Chair> seats) {
        long filled() {
            return seats.stream().filter(seat -> seat.person() != null).count();
        }
    }

    /** @param person null when vacant, then {@code since} is the day it fell vacant, else the first day of the term; until: the first day without, null without an end */
    record Chair(
            int number, PersonId person, OrganisationId actingFor, boolean chair, LocalDate since, LocalDate until) {}

    static BoardPicture of(StandingBoard board, LocalDate day) {
        List<Constituency> constituencies = board.ruleOn(day).stream()
                .flatMap(rule -> rule.lines().stream())
                .map(line -> new Constituency(line, seats(board, line, day)))
                .toList();
        return new BoardPicture(
                board.id(),
                board.name(),
                board.kind(),
                board.rulesOn(day).orElse(null),
                board.ruleOn(day).map(CompositionRule::validFrom).orElse(null),
                constituencies,
                board.findingsOn(day));
    }

    private static List<Chair> seats(StandingBoard board, Line line, LocalDate day) {
        return board.seatsOn(day)
                .filter(seat -> seat.constituency().equals(line.constituency()))
                .map(seat -> seat.heldOn(day)
                        .map(term -> new Chair(
                                seat.number(), term.person(), term.actingFor(), term.chair(), term.start(), term.end()))
                        .orElseGet(() -> new Chair(
                                seat.number(),
                                null,
                                null,
                                false,
                                seat.vacantSince(day).orElse(null),
                                null)))
                .toList();
    }
}
