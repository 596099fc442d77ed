package org.ginnel.gateways.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.CourseDirectory;
import org.ginnel.gateways.CourseDirectory.Course;
import org.ginnel.gateways.DeferralAsked;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Once;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.Calendars;
import org.ginnel.register.Places;
import org.ginnel.register.Role;

/** The young person thinks again: undoes a no, takes the backup, asks to start later, sees what else there is. */
@ApplicationScoped
@Transactional
class Returning {
    static final int OBJECT = 5;
    private static final int NEXT = 3;

    @Inject
    EntityManager em;

    @Inject
    Mine mine;

    @Inject
    Moment moment;

    @Inject
    Journal journal;

    @Inject
    Calendars calendars;

    @Inject
    Places places;

    @Inject
    CourseDirectory courses;

    @AllowedTo(Role.YOUNG_PERSON)
    Ways ways(ChoiceId id) {
        Application form = mine.with(applications(), id);
        Choice choice = form.choice(id);
        LocalDate until = until(choice);
        Departure left = choice.departure();
        return new Ways(
                until,
                left != null && left.onBehalf(),
                left != null && Boolean.TRUE.equals(left.byDefault()),
                until == null ? List.of() : Leaving.obstaclesToReturning(choice, until, moment.today()),
                Leaving.obstaclesToPromoting(form, choice),
                obstaclesToDeferring(choice),
                choice.deferral() == null ? null : choice.deferral().held(),
                closeTo(form, choice));
    }

    @Once
    @AllowedTo(Role.YOUNG_PERSON)
    void comeBack(ChoiceId id) {
        Application form = mine.with(applications(), id);
        var back = Leaving.comeBack(form, id, until(form.choice(id)), moment.now());
        Leaving.renew(form.choice(id), moment.today(), calendars.plusWorkingDays(moment.today(), days()));
        applications()
                .write(Map.of(
                        "offering_capacity", Obstacle.of(ApplicationObstacle.PLACE_GONE),
                        "offering_kept", Obstacle.of(ApplicationObstacle.PLACE_GONE),
                        "choice_once", Obstacle.of(ApplicationObstacle.CHOSEN_AGAIN),
                        "choice_one_firm", Obstacle.of(ApplicationObstacle.ALREADY_FIRM)));
        journal.record(back);
    }

    @Once
    @AllowedTo(Role.YOUNG_PERSON)
    void promote(ChoiceId id) {
        Application form = mine.with(applications(), id);
        var taken = Leaving.promote(form, id, moment.now());
        applications().write(Map.of("choice_one_firm", Obstacle.of(ApplicationObstacle.ALREADY_FIRM)));
        journal.record(taken);
    }

    @Once
    @AllowedTo(Role.YOUNG_PERSON)
    void askToDefer(ChoiceId id, DeferralReason reason) {
        Application form = mine.with(applications(), id);
        Choice choice = form.choice(id);
        Refusal.ifAny(obstaclesToDeferring(choice));
        if (reason == null) {
            throw new Refusal(
                    List.of(Obstacle.of(ApplicationObstacle.NO_DEFERRAL_REASON).at("reason")));
        }
        choice.defer(Deferral.ask(reason, moment.today()));
        journal.record(new DeferralAsked(id, form.id(), choice.person(), reason.name()));
    }

    static List<Obstacle> obstaclesToDeferring(Choice choice) {
        if (!choice.obstaclesTo(Stage.DEFERRED).isEmpty()) {
            return List.of(Obstacle.of(ApplicationObstacle.NOT_TO_DEFER, choice.stage()));
        }
        boolean waits = choice.deferral() != null && choice.deferral().waiting();
        return waits ? List.of(Obstacle.of(ApplicationObstacle.DEFERRAL_WAITS)) : List.of();
    }

    private LocalDate until(Choice choice) {
        return Leaving.returnable(choice)
                ? calendars.plusWorkingDays(choice.departure().on(), days())
                : null;
    }

    private int days() {
        return places.setting("object_days").map(Integer::parseInt).orElse(OBJECT);
    }

    /** Open courses of the same gateway that she has not chosen, for a choice that brought no place. */
    private List<Course> closeTo(Application form, Choice choice) {
        if (!Stage.SPENT.contains(choice.stage()) || form.settled()) {
            return List.of();
        }
        String gateway = courses.find(choice.offering())
                .map(course -> course.gateways().get(0))
                .orElse("");
        return courses.beside(gateway, NEXT + form.inOrder().size()).stream()
                .filter(course -> form.inOrder().stream()
                        .noneMatch(known -> known.offering().equals(course.id())))
                .limit(NEXT)
                .toList();
    }

    private Applications applications() {
        return new Applications_(em);
    }

    /**
     * @param until last day on which a no can be undone; null when it never could
     * @param held whether a place is promised for later; null while nothing is agreed
     * @param close what else there is
     */
    record Ways(
            LocalDate until,
            boolean onBehalf,
            boolean byDefault,
            List<Obstacle> cannotReturn,
            List<Obstacle> cannotPromote,
            List<Obstacle> cannotDefer,
            Boolean held,
            List<Course> close) {
        Ways {
            close = List.copyOf(close);
        }
    }
}
