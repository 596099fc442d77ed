package org.ginnel.gateways.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.ginnel.gateways.ApplicationId;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.ChoiceWithdrawn;
import org.ginnel.gateways.CourseDirectory;
import org.ginnel.gateways.CourseDirectory.Course;
import org.ginnel.gateways.DeferralRefused;
import org.ginnel.gateways.OfferingId;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Once;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.Role;

/** An officer does what a young person asked for: puts a start off, takes it up again, takes a choice back for her. */
@ApplicationScoped
@Transactional
class Deferring extends Office {
    @Inject
    Settling settling;

    @Inject
    CourseDirectory courses;

    @AllowedTo(Role.ADMISSIONS_OFFICER)
    Asked asked(ChoiceId id) {
        Choice choice = held(id);
        Deferral deferral = choice.deferral();
        return new Asked(
                deferral == null ? null : deferral.reason(),
                deferral != null && deferral.waiting(),
                deferral == null ? null : deferral.held(),
                choice.stage() == Stage.DEFERRED ? later() : List.of(),
                withdrawable(choice));
    }

    @Once
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    void agree(ChoiceId id, Boolean held) {
        Choice choice = held(id);
        journal.record(new TakenPlace(choice).defer(held));
        letters.news(choice.person());
    }

    @Once
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    void refuse(ChoiceId id) {
        Choice choice = held(id);
        if (choice.deferral() == null || !choice.deferral().waiting()) {
            throw Refusal.of(DecidingObstacle.NOT_ASKED);
        }
        choice.defer(null);
        journal.record(new DeferralRefused(id, choice.application().id(), choice.person()));
        letters.news(choice.person());
    }

    /** On the same course or another one of the provider that is still to start; its places count as for anybody. */
    @Once
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    void reinstate(ChoiceId id, OfferingId offering) {
        Choice choice = held(id);
        Course course = later().stream()
                .filter(one -> one.id().equals(offering))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        List.of(Obstacle.of(DecidingObstacle.NO_COURSE).at("course"))));
        var back = new TakenPlace(choice).reinstate(course.id(), course.starts());
        applications().write(FULL);
        journal.record(back);
        letters.news(choice.person());
    }

    /** Only because she asked, never to tidy up: she is told at once and has days to say that she did not. */
    @Once
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    void withdraw(ChoiceId id, WithdrawalReason reason) {
        Choice choice = held(id);
        Refusal.ifAny(withdrawable(choice));
        if (reason == null) {
            throw new Refusal(List.of(Obstacle.of(DecidingObstacle.NO_REASON).at("reason")));
        }
        boolean place = !choice.interest() && Stage.SETTLED.contains(choice.stage());
        choice.leave(
                Stage.WITHDRAWN, new Departure(reason, acting.actor().person(), moment.today(), choice.stage(), false));
        ApplicationId form = choice.application().id();
        journal.record(new ChoiceWithdrawn(id, form, choice.offering(), reason.name(), true));
        letters.forHer(
                choice.person(), calendars.plusWorkingDays(moment.today(), setting("object_days", Returning.OBJECT)));
        applications().write(Map.of());
        if (place) {
            acting.as(Actor.SYSTEM, () -> settling.lost(form));
        }
    }

    private static List<Obstacle> withdrawable(Choice choice) {
        return Leaving.obstaclesForHer(choice);
    }

    private List<Course> later() {
        return courses.find(applications().laterCourses(provider(), moment.today()));
    }

    /**
     * @param reason null when nothing was asked
     * @param later courses of the provider that are still to start, for a place that was put off
     */
    record Asked(
            DeferralReason reason, boolean waiting, Boolean held, List<Course> later, List<Obstacle> cannotWithdraw) {}
}
