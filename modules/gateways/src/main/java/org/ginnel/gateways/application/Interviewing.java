package org.ginnel.gateways.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.ChoiceRejected;
import org.ginnel.gateways.ChoiceWaitlisted;
import org.ginnel.gateways.ChoiceWithdrawn;
import org.ginnel.gateways.OfferMade;
import org.ginnel.gateways.OfferingId;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Once;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.Role;

/** An officer asks a young person to come, moves the day, calls it off; she reads it and takes it into her calendar. */
@ApplicationScoped
@Transactional
class Interviewing extends Office {
    static final int NOTICE = 2;
    static final int DECIDE_AFTER = 5;

    @Inject
    CallingOff callingOff;

    /** The meeting of a choice, and what stands in the way of a new one. */
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    Plan plan(ChoiceId id) {
        Choice choice = held(id);
        Interview now = arranged(id).orElse(null);
        List<Obstacle> found = now == null ? choice.obstaclesTo(Stage.INTERVIEWING) : new ArrayList<>();
        return new Plan(now == null ? null : now.meeting(), earliest(), needs(choice), found);
    }

    @Once
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    void arrange(ArrangeInterview command) {
        Choice choice = held(command.choice());
        Refusal.ifAny(choice.obstaclesTo(Stage.INTERVIEWING));
        Interview made = Interview.arrange(
                new InterviewId(Ids.next()), command, choice, earliest(), needs(choice), moment.now());
        choice.meet(calendars.plusWorkingDays(command.day(), setting("decide_after_interview_days", DECIDE_AFTER)));
        applications().add(made);
        applications().write(Map.of("interview_once", Obstacle.of(DecidingObstacle.INTERVIEW_STANDS)));
        journal.record(made.arranged(choice));
        letters.interview(choice.person(), made.meeting().starts());
    }

    @Once
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    void move(ArrangeInterview command) {
        Choice choice = held(command.choice());
        Interview now = arranged(choice.id()).orElseThrow(() -> Refusal.of(DecidingObstacle.NO_INTERVIEW));
        now.move(command, earliest(), needs(choice), moment.now());
        journal.record(now.arranged(choice));
        letters.interview(choice.person(), now.meeting().starts());
    }

    @Once
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    void cancel(ChoiceId id) {
        Choice choice = held(id);
        Interview now = arranged(id).orElseThrow(() -> Refusal.of(DecidingObstacle.NO_INTERVIEW));
        now.cancel(moment.now());
        if (choice.stage() == Stage.INTERVIEWING) {
            choice.meetNoMore(moment.today());
        }
        journal.record(now.cancelled(choice));
        letters.interviewOff(choice.person(), now.meeting().starts());
    }

    /** Her own meetings about a choice, the last one first. */
    @AllowedTo(Role.YOUNG_PERSON)
    List<Interview.Meeting> ofMine(ChoiceId choice) {
        return applications().interviews(choice).stream()
                .map(Interview::meeting)
                .toList();
    }

    /** For the calendar: her own, or one of the officer's provider; any other is not there. */
    @AllowedTo({Role.YOUNG_PERSON, Role.ADMISSIONS_OFFICER})
    Invited invited(InterviewId id) {
        Interview found = applications().interview(id).orElseThrow(NotFound::new);
        return new Invited(
                found.meeting(), applications().choice(found.meeting().choice()).offering());
    }

    void on(@Observes ChoiceWithdrawn event) {
        callOff(event.choice());
    }

    void on(@Observes ChoiceRejected event) {
        callOff(event.choice());
    }

    void on(@Observes ChoiceWaitlisted event) {
        callOff(event.choice());
    }

    void on(@Observes OfferMade event) {
        callOff(event.choice());
    }

    /** What is decided or taken back needs no meeting any more. */
    private void callOff(ChoiceId choice) {
        callingOff.known(applications(), applications().choice(choice));
    }

    private Optional<Interview> arranged(ChoiceId choice) {
        return applications().interviews(choice).stream()
                .filter(one -> one.meeting().stage() == InterviewStage.ARRANGED)
                .findFirst();
    }

    private LocalDate earliest() {
        return calendars.plusWorkingDays(moment.today(), setting("interview_notice_days", NOTICE));
    }

    private boolean needs(Choice choice) {
        return applications()
                .support(choice.application().id())
                .filter(support -> support.need() != Need.NOTHING)
                .isPresent();
    }

    /** @param meeting null when none is arranged */
    record Plan(Interview.Meeting meeting, LocalDate earliest, boolean needs, List<Obstacle> obstacles) {}

    record Invited(Interview.Meeting meeting, OfferingId offering) {}
}
