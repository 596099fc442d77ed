package org.ginnel.gateways.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.ChoiceRestored;
import org.ginnel.gateways.Cycle;
import org.ginnel.gateways.CycleId;
import org.ginnel.gateways.Cycles;
import org.ginnel.gateways.OfferLapsed;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Dates;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.Calendars;
import org.ginnel.register.PersonId;
import org.ginnel.register.Places;

/**
 * What becomes of offers nobody answered, as the system: at the end of a round alone, on a school day, asked for three
 * times, never of somebody protected, and not at all when there are more than twice as many as were expected.
 */
@ApplicationScoped
@Transactional
class Lapsing {
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

    @Inject
    Places places;

    /** Counts and writes nothing: what would become of each open offer of the round when it ends, or now that it has. */
    @AllowedTo(AllowedTo.SYSTEM)
    List<Silent> open(CycleId round) {
        return silences().of(round);
    }

    /** One open offer; any other choice is not found here. */
    @AllowedTo(AllowedTo.SYSTEM)
    Silent one(ChoiceId id) {
        return silences().of(id).orElseThrow(NotFound::new);
    }

    @AllowedTo(AllowedTo.SYSTEM)
    List<Lapsed> lapsed(CycleId round) {
        return silences().ended(round).stream().map(this::lapsed).toList();
    }

    private Lapsed lapsed(Choice choice) {
        return new Lapsed(choice.id(), choice.person(), choice.application().reference(), until(choice));
    }

    /** What stands in the way of ending offers of this round today; what is not known is said before it is needed. */
    @AllowedTo(AllowedTo.SYSTEM)
    List<Obstacle> obstacles(Cycle round) {
        List<Obstacle> found = new ArrayList<>();
        LocalDate today = moment.today();
        boolean over = today.isAfter(round.offersEnd());
        if (!over) {
            found.add(Obstacle.of(SilenceObstacle.ROUND_NOT_OVER, round.offersEnd()));
        }
        List<Obstacle> unknown = unknown(over ? today : round.offersEnd().plusDays(1));
        found.addAll(unknown);
        if (over && unknown.isEmpty() && !school(today)) {
            found.add(Obstacle.of(SilenceObstacle.NO_SCHOOL_DAY));
        }
        if (silences().standing(round.id()).isEmpty()) {
            found.add(Obstacle.of(SilenceObstacle.NO_FORECAST));
        }
        return found;
    }

    private boolean school(LocalDate day) {
        return places.boroughs().stream().allMatch(one -> calendars.isSchoolDay(day, one.code()));
    }

    /** Where nobody knows the terms it may be a holiday: nothing is guessed, and the boroughs are named. */
    private List<Obstacle> unknown(LocalDate day) {
        if (places.boroughs().isEmpty()) {
            return List.of(Obstacle.of(SilenceObstacle.NO_BOROUGHS));
        }
        String without = places.boroughs().stream()
                .filter(one -> !known(day, one.code()))
                .map(Places.Borough::name)
                .collect(Collectors.joining(", "));
        return without.isEmpty() ? List.of() : List.of(Obstacle.of(SilenceObstacle.TERMS_UNKNOWN, day, without));
    }

    private boolean known(LocalDate day, String borough) {
        try {
            calendars.isSchoolDay(day, borough);
            return true;
        } catch (Refusal notKnown) {
            return false;
        }
    }

    /** What is to end now; a round with too many is stopped and gives nothing. */
    @AllowedTo(AllowedTo.SYSTEM)
    List<ChoiceId> due() {
        return silences().rounds(moment.today()).stream()
                .flatMap(id -> cycles.find(id).stream())
                .filter(round -> obstacles(round).isEmpty())
                .flatMap(round -> dueOf(round).stream())
                .toList();
    }

    private List<ChoiceId> dueOf(Cycle round) {
        List<ChoiceId> due = silences().of(round.id()).stream()
                .filter(one -> one.fate(moment.today()) == Silent.Fate.DECLINED)
                .map(Silent::choice)
                .toList();
        Forecast forecast = silences().standing(round.id()).orElseThrow();
        LocalDate since = Dates.dayOf(forecast.madeAt());
        int all = due.size()
                + (int) silences().ended(round.id()).stream()
                        .filter(one -> !one.departure().on().isBefore(since))
                        .count();
        if (!due.isEmpty() && forecast.exceededBy(all)) {
            journal.record(forecast.stop(all, moment.now()));
            letters.stopped(moment.today());
            return List.of();
        }
        return due;
    }

    /** One offer a transaction; looks again, because she may have answered meanwhile. */
    @AllowedTo(AllowedTo.SYSTEM)
    void decline(ChoiceId id) {
        Optional<Silent> still = silences().of(id).filter(one -> one.fate(moment.today()) == Silent.Fate.DECLINED);
        if (still.isEmpty()) {
            return;
        }
        Choice choice = applications().choice(id);
        Cycle round = cycles.find(choice.application().cycle()).orElseThrow(NotFound::new);
        if (obstacles(round).isEmpty()) {
            choice.leave(Stage.DECLINED, Departure.silent(moment.today(), choice.stage()));
            journal.record(new OfferLapsed(id, choice.application().id(), choice.person(), choice.offering()));
            letters.lapsed(choice.person(), id, until(choice));
        }
    }

    /** Gives an offer back that ended by default, if there is still a place; any other choice is not found here. */
    @AllowedTo(AllowedTo.SYSTEM)
    ChoiceRestored restore(ChoiceId id) {
        Choice choice = applications().choice(id);
        if (choice.departure() == null
                || !Boolean.TRUE.equals(choice.departure().byDefault())) {
            throw new NotFound();
        }
        ChoiceRestored back = Leaving.comeBack(choice.application(), id, until(choice), moment.now());
        Leaving.renew(choice, moment.today(), calendars.plusWorkingDays(moment.today(), days()));
        applications()
                .write(Map.of(
                        "offering_capacity", Obstacle.of(ApplicationObstacle.PLACE_GONE),
                        "offering_kept", Obstacle.of(ApplicationObstacle.PLACE_GONE),
                        "choice_once", Obstacle.of(ApplicationObstacle.CHOSEN_AGAIN)));
        letters.today(choice.person());
        return back;
    }

    private LocalDate until(Choice choice) {
        return calendars.plusWorkingDays(choice.departure().on(), days());
    }

    private int days() {
        return places.setting("object_days").map(Integer::parseInt).orElse(Returning.OBJECT);
    }

    private Silences silences() {
        return new Silences_(em);
    }

    private Applications applications() {
        return new Applications_(em);
    }

    /** @param until last day on which it can be had back */
    record Lapsed(ChoiceId choice, PersonId person, String reference, LocalDate until) {}
}
