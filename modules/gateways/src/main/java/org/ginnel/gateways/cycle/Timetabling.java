package org.ginnel.gateways.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.ginnel.gateways.Cycle;
import org.ginnel.gateways.CycleId;
import org.ginnel.gateways.TimetableChangeId;
import org.ginnel.gateways.cycle.TimetableDocument.Promises;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Once;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.proposal.Proposal;
import org.ginnel.register.People;
import org.ginnel.register.PersonId;
import org.ginnel.register.Places;
import org.ginnel.register.Role;

/** The secretariat draws up rounds of applications and moves their dates, two people a move. */
@ApplicationScoped
@Transactional
class Timetabling {
    @Inject
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Moment moment;

    @Inject
    Journal journal;

    @Inject
    Places places;

    @Inject
    People people;

    @Inject
    Announcing announcing;

    @AllowedTo(Role.SECRETARY)
    List<Round> rounds() {
        return timetables().all().stream().map(this::shown).toList();
    }

    @AllowedTo(Role.SECRETARY)
    Round round(CycleId id) {
        return shown(needed(id));
    }

    @AllowedTo(Role.SECRETARY)
    Round.Proposal proposal(TimetableChangeId id) {
        TimetableChange change = neededChange(id);
        Cycle dates = needed(change.cycle()).cycle();
        UUID me = acting.actor().person();
        return new Round.Proposal(
                dates,
                shown(change),
                change.obstaclesToConfirming(dates, me, moment.today()),
                change.proposal().obstaclesToDeciding(me),
                acting.as(Actor.SYSTEM, () -> announcing.reach(dates.id())));
    }

    /** What waits for a second person, and not for the one who proposed it. */
    @AllowedTo(Role.SECRETARY)
    List<Round.Change> waiting() {
        UUID me = acting.actor().person();
        return timetables().open().stream()
                .filter(change -> change.proposal().obstaclesToDeciding(me).isEmpty())
                .map(this::shown)
                .toList();
    }

    @Once
    @AllowedTo(Role.SECRETARY)
    CycleId drawUp(DrawUpCycle command) {
        Refusal.ifAny(command.obstacles(moment.today()));
        Cycle dates = command.cycle(new CycleId(Ids.next()), Promises.of(places));
        CycleTimetable made = CycleTimetable.drawUp(dates, moment.today());
        Refusal.ifAny(obstaclesBeside(dates));
        timetables().add(made);
        timetables().write(Obstacle.of(CycleObstacle.ROUND_MADE_MEANWHILE).at("opens"));
        journal.record(made.drawnUp());
        return dates.id();
    }

    @Once
    @AllowedTo(Role.SECRETARY)
    void propose(CycleId id, TimetableDay day, LocalDate becomes, String reason) {
        Cycle dates = needed(id).cycle();
        UUID me = acting.actor().person();
        TimetableChange change = TimetableChange.propose(
                new TimetableChangeId(Ids.next()), dates, day, becomes, reason, me, moment.now());
        Refusal.ifAny(obstaclesBeside(day.moved(dates, becomes)));
        timetables().add(change);
        timetables().write(Obstacle.of(CycleObstacle.PROPOSED_ALREADY, day));
        journal.record(change.proposed());
    }

    @Once
    @AllowedTo(Role.SECRETARY)
    void confirm(TimetableChangeId id) {
        TimetableChange change = neededChange(id);
        CycleTimetable round = needed(change.cycle());
        Refusal.ifAny(obstaclesBeside(change.day().moved(round.cycle(), change.becomes())));
        journal.record(change.confirm(round, acting.actor().person(), moment.now()));
        timetables().write(Obstacle.of(CycleObstacle.ROUND_MADE_MEANWHILE));
        acting.as(Actor.SYSTEM, () -> announcing.moved(id, round.id()));
    }

    @Once
    @AllowedTo(Role.SECRETARY)
    void refuse(TimetableChangeId id) {
        journal.record(neededChange(id).refuse(acting.actor().person(), moment.now()));
    }

    /** Asked for the words; that no two rounds overlap is the table's own rule. */
    private List<Obstacle> obstaclesBeside(Cycle dates) {
        boolean known = timetables().ofYear(dates.entry(), dates.year()).stream()
                .anyMatch(other -> !other.id().equals(dates.id()));
        if (known) {
            return List.of(Obstacle.of(
                            CycleObstacle.ROUND_EXISTS, Integer.toString(dates.entry()), Integer.toString(dates.year()))
                    .at("year"));
        }
        return timetables().between(dates.entry(), dates.opens(), dates.offersEnd()).stream()
                .map(CycleTimetable::cycle)
                .filter(other -> !other.id().equals(dates.id()))
                .map(other -> Obstacle.of(
                        CycleObstacle.ROUNDS_OVERLAP,
                        Integer.toString(other.year()),
                        other.opens(),
                        other.offersEnd(),
                        other.offersEnd().plusDays(1)))
                .toList();
    }

    private Round shown(CycleTimetable round) {
        Cycle dates = round.cycle();
        LocalDate today = moment.today();
        List<TimetableChange> changes = timetables().changesOf(dates.id());
        return new Round(
                dates,
                CycleState.of(dates, moment.now()),
                Arrays.stream(TimetableDay.values())
                        .map(day ->
                                new Round.Day(day, day.of(dates), day.of(dates).isBefore(today)))
                        .toList(),
                changes.stream()
                        .filter(one -> one.proposal().isOpen())
                        .map(this::shown)
                        .toList(),
                changes.stream()
                        .filter(one -> !one.proposal().isOpen())
                        .map(this::shown)
                        .toList());
    }

    private Round.Change shown(TimetableChange one) {
        Proposal proposal = one.proposal();
        return new Round.Change(
                one.id(),
                one.day(),
                one.was(),
                one.becomes(),
                proposal.reason(),
                name(proposal.proposedBy()),
                proposal.proposedAt(),
                proposal.isOpen() ? "" : name(proposal.decidedBy()),
                proposal.decidedAt(),
                proposal.isConfirmed());
    }

    private String name(UUID person) {
        return people.find(new PersonId(person)).map(People.Person::name).orElse("");
    }

    private CycleTimetable needed(CycleId id) {
        return timetables().find(id).orElseThrow(NotFound::new);
    }

    private TimetableChange neededChange(TimetableChangeId id) {
        return timetables().change(id).orElseThrow(NotFound::new);
    }

    private CycleTimetables timetables() {
        return new CycleTimetables_(em);
    }
}
