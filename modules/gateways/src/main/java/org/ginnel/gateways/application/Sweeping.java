package org.ginnel.gateways.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.Cycle;
import org.ginnel.gateways.CycleId;
import org.ginnel.gateways.Cycles;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.register.Calendars;
import org.hibernate.query.Page;

/** What happens when a day passes and nobody did anything. One choice a transaction: repeatable, resumable. */
@ApplicationScoped
@Transactional
class Sweeping {
    @Inject
    EntityManager em;

    @Inject
    Moment moment;

    @Inject
    Journal journal;

    @Inject
    Letters letters;

    @Inject
    Cycles cycles;

    @Inject
    Calendars calendars;

    @AllowedTo(AllowedTo.SYSTEM)
    List<ChoiceId> late(int most) {
        return applications().lateSince(Stage.UNDECIDED, moment.today(), Page.first(most));
    }

    /** The slot is free again, she is told and so is the provider, who can still decide. */
    @AllowedTo(AllowedTo.SYSTEM)
    void runOver(ChoiceId id) {
        Choice choice = applications().choice(id);
        if (choice.overdue(moment.today())) {
            journal.record(choice.runOver());
            cycles.find(choice.application().cycle())
                    .ifPresent(cycle -> applications()
                            .settleReplies(
                                    choice.application().id(),
                                    calendars.plusWorkingDays(moment.today(), cycle.replyByDays())));
            letters.late(choice.person());
            letters.overdue(choice.provider(), moment.today());
        }
    }

    @AllowedTo(AllowedTo.SYSTEM)
    List<ChoiceId> unsent(int most) {
        List<CycleId> closed = Stream.of(16, 18)
                .flatMap(entry -> cycles.on(entry, moment.today()).stream())
                .filter(cycle -> cycle.closed(moment.now()))
                .map(Cycle::id)
                .toList();
        return closed.isEmpty() ? List.of() : applications().in(Stage.DRAFT, closed, Page.first(most));
    }

    /** The words stay readable, and can be taken into the next round. */
    @AllowedTo(AllowedTo.SYSTEM)
    void close(ChoiceId id) {
        Choice choice = applications().choice(id);
        boolean over = cycles.find(choice.application().cycle())
                .filter(cycle -> cycle.closed(moment.now()))
                .isPresent();
        if (over && choice.stage() == Stage.DRAFT) {
            journal.record(choice.lapse());
            letters.notSent(choice.person());
        }
    }

    private Applications applications() {
        return new Applications_(em);
    }
}
