package org.ginnel.gateways.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ginnel.gateways.ApplicationId;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Once;
import org.ginnel.register.Role;

/** An officer checks grades against what was asked, makes a place sure or says what comes instead, and enrols. */
@ApplicationScoped
@Transactional
class Confirming extends Office {
    static final int CENSUS = 42;

    @AllowedTo(Role.ADMISSIONS_OFFICER)
    Standing standing(ChoiceId id) {
        Choice choice = held(id);
        TakenPlace place = new TakenPlace(choice);
        var cycle = cycleOf(choice);
        LocalDate today = moment.today();
        return new Standing(
                choice.terms().conditions(),
                place.obstaclesToEntering(),
                place.obstaclesToConfirming(),
                place.obstaclesToMissing(cycle, today),
                place.obstaclesToEnrolling(cycle, census(choice), today),
                place.obstaclesToNotStarting(census(choice), today),
                census(choice));
    }

    /** All met makes a firm place sure at once: nobody waits for a second click. */
    @Once
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    void enter(ChoiceId id, Map<GcseSubject, Integer> results) {
        Choice choice = held(id);
        var entered = new TakenPlace(choice).enter(results, acting.actor().person(), moment.today());
        journal.record(entered);
        if (entered.met() && choice.stage() == Stage.FIRM) {
            sure(choice);
        }
    }

    @Once
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    void confirm(ChoiceId id) {
        sure(held(id));
    }

    @Once
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    void miss(ChoiceId id, Instead instead, String sentence) {
        Choice choice = held(id);
        journal.record(new TakenPlace(choice).miss(instead, sentence, cycleOf(choice), moment.today()));
        letters.today(choice.person());
        letters.advice(choice.application().reference(), moment.today());
        lost(choice);
    }

    @Once
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    void enrol(ChoiceId id) {
        Choice choice = held(id);
        journal.record(new TakenPlace(choice).enrol(cycleOf(choice), census(choice), moment.today()));
    }

    @Once
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    void notStart(ChoiceId id) {
        Choice choice = held(id);
        journal.record(new TakenPlace(choice).notStart(census(choice), moment.today()));
        letters.advice(choice.application().reference(), moment.today());
        lost(choice);
    }

    private void lost(Choice choice) {
        if (!choice.interest()) {
            ApplicationId form = choice.application().id();
            applications().write(Map.of());
            acting.as(Actor.SYSTEM, () -> settling.lost(form));
        }
    }

    private LocalDate census(Choice choice) {
        return choice.starts().plusDays(setting("census_days", CENSUS));
    }

    record Standing(
            List<Condition> conditions,
            List<Obstacle> cannotEnter,
            List<Obstacle> cannotConfirm,
            List<Obstacle> cannotMiss,
            List<Obstacle> cannotEnrol,
            List<Obstacle> cannotNotStart,
            LocalDate census) {}
}
