package org.ginnel.gateways.chasing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ginnel.gateways.ChaserSent;
import org.ginnel.gateways.Cycle;
import org.ginnel.gateways.Cycles;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Dates;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.Outbox;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.Texts;
import org.ginnel.register.Calendars;
import org.ginnel.register.People;
import org.ginnel.register.Places;
import org.ginnel.register.Role;

/**
 * Reminds, once each: whoever has not sent her form, providers before they are late, whoever has offers to answer. A mail
 * says what, by when and where; never which course, which college or anything that was written.
 */
@ApplicationScoped
@Transactional
class Chasing {
    private static final Logger LOG = System.getLogger(Chasing.class.getName());

    @Inject
    EntityManager em;

    @Inject
    Moment moment;

    @Inject
    Journal journal;

    @Inject
    Outbox outbox;

    @Inject
    Cycles cycles;

    @Inject
    Calendars calendars;

    @Inject
    Places places;

    @Inject
    People people;

    @AllowedTo(AllowedTo.SYSTEM)
    List<Chaser> due() {
        LocalDate today = moment.today();
        List<Chaser> due = new ArrayList<>();
        rounds().forEach(round -> due.addAll(drafts(round, today)));
        for (LocalDate until : chasers().decisionDays(today)) {
            steps(ChaserKind.DECISION)
                    .before(until, today)
                    .ifPresent(step -> due.addAll(chasers().decisions(step, until)));
        }
        rounds().forEach(round -> due.addAll(offers(round, today)));
        return due;
    }

    private List<Chaser> drafts(Cycle round, LocalDate today) {
        LocalDate closes = Dates.dayOf(round.closes());
        return round.closed(moment.now())
                ? List.of()
                : steps(ChaserKind.DRAFT)
                        .before(closes, today)
                        .map(step -> chasers().drafts(round.id(), step, closes))
                        .orElse(List.of());
    }

    /** Counted from the day on which the days to answer began: the last decision, not an offer nobody has to hurry with. */
    private List<Chaser> offers(Cycle round, LocalDate today) {
        List<Chaser> due = new ArrayList<>();
        for (LocalDate until : chasers().replyDays(round.id(), today)) {
            try {
                LocalDate began = calendars.minusWorkingDays(until, round.replyByDays());
                steps(ChaserKind.OFFER)
                        .due(step -> calendars.plusWorkingDays(began, step), today)
                        .ifPresent(step -> due.addAll(chasers().offers(round.id(), step, until)));
            } catch (Refusal unknownDays) {
                LOG.log(Level.ERROR, "nobody is reminded of offers to be answered by " + until, unknownDays);
            }
        }
        return due;
    }

    /** Looks again before it writes: what was done meanwhile is not reminded of. @return whether a mail goes out */
    @AllowedTo(AllowedTo.SYSTEM)
    boolean send(Chaser chaser) {
        int open = chasers().open(chaser);
        if (open == 0 || !chasers().note(chaser, Ids.next())) {
            return false;
        }
        switch (chaser.kind()) {
            case DRAFT -> mail(applicant(chaser), chaser, open, "/gateways/application/tasks");
            case OFFER -> mail(applicant(chaser), chaser, open, "/gateways/application/track");
            case DECISION ->
                people.holding(Role.ADMISSIONS_OFFICER, chaser.subject(), moment.today())
                        .forEach(officer -> mail(officer.id().value(), chaser, open, "/gateways/deciding/queue"));
        }
        journal.record(new ChaserSent(chaser.subject(), chaser.kind().name(), chaser.step(), chaser.until()));
        return true;
    }

    private UUID applicant(Chaser chaser) {
        return chasers().applicant(chaser.subject()).value();
    }

    private void mail(UUID to, Chaser chaser, int open, String path) {
        String key = "chasing.mail." + chaser.kind();
        outbox.mail(
                to,
                Texts.of("gateways", key + ".subject"),
                Texts.of("gateways", key + ".body", open, Dates.weekday(chaser.until())),
                path);
    }

    private List<Cycle> rounds() {
        return Stream.of(16, 18)
                .flatMap(entry -> cycles.on(entry, moment.today()).stream())
                .toList();
    }

    private Steps steps(ChaserKind kind) {
        return Steps.of(places.setting(kind.setting()).orElse(""), kind.otherwise());
    }

    private Chasers chasers() {
        return () -> em;
    }
}
