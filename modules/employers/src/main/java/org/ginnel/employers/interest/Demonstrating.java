package org.ginnel.employers.interest;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.ginnel.governance.Boards;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.demo.DemonstrationWanted;
import org.ginnel.register.Organisations;

/** The invented firms of the demonstration pledge places for this academic year. */
@ApplicationScoped
@Transactional
class Demonstrating {
    private static final int PLEDGE = 10;

    @Inject
    EntityManager em;

    @Inject
    Boards boards;

    @Inject
    Organisations organisations;

    @Inject
    Moment moment;

    @Inject
    Journal journal;

    void on(@Observes @Priority(310) DemonstrationWanted wanted) {
        for (Boards.Board board : boards.ofKind(Boards.Kind.EMPLOYER)) {
            boards.membersOf(board.id()).stream().filter(this::invented).forEach(member -> pledge(board, member));
        }
    }

    private boolean invented(Boards.Member member) {
        return member.actingFor() != null
                && organisations
                        .find(member.actingFor())
                        .filter(Organisations.Organisation::demonstration)
                        .filter(one -> one.kind() == Organisations.Kind.EMPLOYER)
                        .isPresent();
    }

    private void pledge(Boards.Board board, Boards.Member member) {
        HostingInterests interests = new HostingInterests_(em);
        LocalDate today = moment.today();
        int year = HostingInterest.yearOf(today);
        if (interests.of(member.actingFor(), board.gateway(), year).isEmpty()) {
            HostingInterest interest = new HostingInterest(member.actingFor(), board.gateway(), year);
            journal.record(interest.answer(new Answer(Appetite.YES, PLEDGE, null), member.person(), today));
            interests.add(interest);
        }
    }
}
