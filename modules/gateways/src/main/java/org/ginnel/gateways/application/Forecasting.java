package org.ginnel.gateways.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.Cycle;
import org.ginnel.gateways.CycleId;
import org.ginnel.gateways.Cycles;
import org.ginnel.gateways.ProtectionEnded;
import org.ginnel.gateways.ProtectionGiven;
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
import org.ginnel.register.People;
import org.ginnel.register.People.Person;
import org.ginnel.register.PersonId;
import org.ginnel.register.Places;
import org.ginnel.register.Role;

/** The secretariat looks how many offers would end unanswered before any does, talks to people, and gives offers back. */
@ApplicationScoped
@Transactional
class Forecasting {
    @Inject
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Moment moment;

    @Inject
    Journal journal;

    @Inject
    Lapsing lapsing;

    @Inject
    Cycles cycles;

    @Inject
    Places places;

    @Inject
    People people;

    /** Numbers alone, round by round. */
    @AllowedTo({Role.SECRETARY, Role.ADMINISTRATOR})
    List<Outlook> outlooks() {
        return silences().rounds(moment.today()).stream()
                .flatMap(id -> cycles.find(id).stream())
                .map(this::outlook)
                .toList();
    }

    private Outlook outlook(Cycle round) {
        LocalDate day = endOf(round);
        Map<Silent.Fate, Long> counts =
                open(round.id()).stream().collect(Collectors.groupingBy(one -> one.fate(day), Collectors.counting()));
        Forecast last = silences().forecasts(round.id()).stream().findFirst().orElse(null);
        return new Outlook(
                round,
                counts.getOrDefault(Silent.Fate.DECLINED, 0L),
                counts.getOrDefault(Silent.Fate.LISTED, 0L),
                counts.getOrDefault(Silent.Fate.WAITS, 0L),
                lapsed(round.id()).size(),
                last == null ? null : last.expected(),
                last == null ? null : name(new PersonId(last.madeBy())),
                last == null ? null : last.madeAt(),
                last == null ? null : last.found(),
                acting.as(Actor.SYSTEM, () -> lapsing.obstacles(round)));
    }

    /** @param shown the number that stood on the page: what has changed since is looked at first */
    @Once
    @AllowedTo(Role.SECRETARY)
    void confirm(CycleId id, int shown) {
        Cycle round = cycles.find(id).orElseThrow(NotFound::new);
        int now = (int) open(id).stream()
                .filter(one -> one.fate(endOf(round)) == Silent.Fate.DECLINED)
                .count();
        if (now != shown) {
            throw Refusal.of(SilenceObstacle.COUNT_CHANGED, now);
        }
        Forecast made = new Forecast(Ids.next(), id, now, acting.actor().person(), moment.now());
        silences().add(made);
        journal.record(made.made());
    }

    /** By name: to whom somebody should talk, who is protected, and whose offer ended; the journal keeps who read it. */
    @AllowedTo(Role.SECRETARY)
    Reached people(CycleId id) {
        Cycle round = cycles.find(id).orElseThrow(NotFound::new);
        journal.seen("open-offers", places.current().id());
        List<Silent> listed = open(id).stream()
                .filter(one -> one.fate(endOf(round)) != Silent.Fate.WAITS)
                .toList();
        List<Lapsing.Lapsed> ended = lapsed(id);
        return new Reached(
                round,
                listed.stream()
                        .map(one -> new Talk(
                                one.choice(),
                                one.reference(),
                                name(one.person()),
                                one.replyBy(),
                                one.protectedPerson(),
                                one.fate(endOf(round)) == Silent.Fate.LISTED))
                        .toList(),
                ended.stream()
                        .map(one -> new Ended(
                                one.choice(),
                                one.reference(),
                                name(one.person()),
                                one.until(),
                                !moment.today().isAfter(one.until())))
                        .toList());
    }

    @Once
    @AllowedTo(Role.SECRETARY)
    void protect(ChoiceId id) {
        PersonId person = applicant(id);
        if (silences().protect(person, acting.actor().person())) {
            journal.record(new ProtectionGiven(person));
        }
    }

    @Once
    @AllowedTo(Role.SECRETARY)
    void protectNoLonger(ChoiceId id) {
        PersonId person = applicant(id);
        if (silences().protectNoLonger(person)) {
            journal.record(new ProtectionEnded(person));
        }
    }

    /** An offer that ended by default stands again, if there is still a place. */
    @Once
    @AllowedTo(Role.SECRETARY)
    void restore(ChoiceId id) {
        journal.record(acting.as(Actor.SYSTEM, () -> lapsing.restore(id)));
    }

    private PersonId applicant(ChoiceId id) {
        return acting.as(Actor.SYSTEM, () -> lapsing.one(id)).person();
    }

    private List<Silent> open(CycleId id) {
        return acting.as(Actor.SYSTEM, () -> lapsing.open(id));
    }

    private List<Lapsing.Lapsed> lapsed(CycleId id) {
        return acting.as(Actor.SYSTEM, () -> lapsing.lapsed(id));
    }

    /** The first day on which offers of the round may end. */
    private LocalDate endOf(Cycle round) {
        LocalDate first = round.offersEnd().plusDays(1);
        return first.isAfter(moment.today()) ? first : moment.today();
    }

    private String name(PersonId person) {
        return people.find(person).map(Person::name).orElse("");
    }

    private Silences silences() {
        return new Silences_(em);
    }

    /**
     * @param would offers that would end by default, {@code listed} those somebody talks about, {@code waiting} those
     *     with time left
     * @param expected of the last forecast, null without one; {@code found} when that was stopped
     */
    record Outlook(
            Cycle round,
            long would,
            long listed,
            long waiting,
            int ended,
            Integer expected,
            String by,
            Instant at,
            Integer found,
            List<Obstacle> cannot) {
        boolean standing() {
            return expected != null && found == null;
        }

        /** What has to be loaded before any offer of the round can end. */
        List<Obstacle> unknown() {
            return cannot.stream()
                    .filter(one -> one.reason() == SilenceObstacle.TERMS_UNKNOWN
                            || one.reason() == SilenceObstacle.NO_BOROUGHS)
                    .toList();
        }
    }

    record Reached(Cycle round, List<Talk> open, List<Ended> ended) {}

    record Talk(
            ChoiceId choice,
            String reference,
            String name,
            LocalDate replyBy,
            boolean protectedPerson,
            boolean listed) {}

    record Ended(ChoiceId choice, String reference, String name, LocalDate until, boolean returnable) {}
}
