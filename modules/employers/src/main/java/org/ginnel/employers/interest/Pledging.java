package org.ginnel.employers.interest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import org.ginnel.governance.Boards;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.Once;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;

/** A firm says each year whether it hosts. */
@ApplicationScoped
@Transactional
class Pledging {
    @Inject
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Moment moment;

    @Inject
    Journal journal;

    @Inject
    Boards boards;

    @Once
    @AllowedTo(Role.EMPLOYER_BOARD_MEMBER)
    void answer(String gateway, int year, Answer answer) {
        if (boards().stream().noneMatch(board -> board.gateway().equals(gateway))) {
            throw Refusal.of(InterestObstacle.NOT_YOUR_BOARD);
        }
        HostingInterest interest = interests().of(firm(), gateway, year).stream()
                .findFirst()
                .orElseGet(() -> new HostingInterest(firm(), gateway, year));
        journal.record(interest.answer(answer, new PersonId(acting.actor().person()), moment.today()));
        interests().add(interest);
    }

    @AllowedTo(Role.EMPLOYER_BOARD_MEMBER)
    List<HostingInterests.Row> given() {
        return interests().given(firm());
    }

    /** The employer boards the firm is on. */
    @AllowedTo(Role.EMPLOYER_BOARD_MEMBER)
    List<Boards.Board> boards() {
        return boards.seatsOf(new PersonId(acting.actor().person())).stream()
                .filter(seat -> firm().equals(seat.actingFor()))
                .flatMap(seat -> boards.find(seat.board()).stream())
                .filter(board -> Objects.nonNull(board.gateway()))
                .toList();
    }

    /** This academic year and the next, by the calendar year they begin in. */
    @AllowedTo(Role.EMPLOYER_BOARD_MEMBER)
    List<Integer> years() {
        int now = HostingInterest.yearOf(moment.today());
        return List.of(now + 1, now);
    }

    private OrganisationId firm() {
        return new OrganisationId(acting.actor().scope());
    }

    private HostingInterests interests() {
        return new HostingInterests_(em);
    }
}
