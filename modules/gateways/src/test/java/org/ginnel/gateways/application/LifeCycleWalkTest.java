package org.ginnel.gateways.application;

import static org.ginnel.gateways.application.ApplicationExamples.CYCLE;
import static org.ginnel.gateways.application.ApplicationExamples.sent;
import static org.ginnel.gateways.application.ApplicationExamples.software;
import static org.ginnel.gateways.application.ApplicationExamples.support;
import static org.ginnel.gateways.application.ApplicationExamples.withAnEmployer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ginnel.gateways.OfferingId;
import org.ginnel.kernel.Dates;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Refusal;

/**
 * Walks at random: four choices of a form that was sent, and every deed anybody can do to one of them, on any of five
 * days, in any order. Whatever happens, no step is taken that is not in the machine, what was refused changed nothing,
 * and nobody ever has two places.
 */
class LifeCycleWalkTest {
    private static final UUID OFFICER = Ids.next();
    private static final Set<Stage> FINAL =
            EnumSet.of(Stage.NOT_SENT, Stage.CONDITIONS_NOT_MET, Stage.ENROLLED, Stage.NO_SHOW);

    /** Days on which other things may be done: after sending, late, on results day, at the start, a year later. */
    private static final List<LocalDate> DAYS = List.of(
            ApplicationExamples.TODAY,
            ApplicationExamples.DECIDE_BY.plusDays(3),
            CYCLE.resultsDay(),
            LocalDate.of(2027, 9, 10),
            LocalDate.of(2028, 2, 1));

    private enum Deed {
        OFFER,
        OFFER_WITH_CONDITION,
        WAITLIST,
        REJECT,
        INTERVIEW,
        CALL_OFF,
        RUN_OVER,
        ACCEPT,
        ACCEPT_WITH_BACKUP,
        DECLINE,
        LAPSE,
        WITHDRAW,
        WITHDRAW_FOR_HER,
        COME_BACK,
        PROMOTE,
        REVOKE_ALONE,
        REVOKE_BY_TWO,
        ENTER_GOOD,
        ENTER_BAD,
        CONFIRM,
        MISS,
        ENROL,
        NOT_START,
        ASK_TO_DEFER,
        DEFER,
        REINSTATE,
        NAME
    }

    record Step(Deed deed, int which, int day) {}

    @Provide
    Arbitrary<List<Step>> walks() {
        Arbitrary<Step> step = Combinators.combine(
                        Arbitraries.of(Deed.class),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, DAYS.size() - 1))
                .as(Step::new);
        return step.list().ofMinSize(1).ofMaxSize(60);
    }

    @Property(tries = 2000)
    void whatever_is_done_in_whatever_order_the_form_stays_possible(@ForAll("walks") List<Step> walk) {
        Application form = sent(software(), support(), software(), withAnEmployer());
        for (Step step : walk) {
            List<Stage> before = stages(form);
            boolean settled = form.settled();
            try {
                does(form, step);
                taken(before, stages(form), step);
            } catch (Refusal refused) {
                assertEquals(before, stages(form), step + " was refused and changed something");
                assertEquals(settled, form.settled(), step + " was refused and changed who may offer");
            }
            possible(form, step);
        }
    }

    private static void taken(List<Stage> before, List<Stage> after, Step step) {
        for (int i = 0; i < before.size(); i++) {
            Stage from = before.get(i);
            Stage to = after.get(i);
            assertTrue(from == to || from.mayBecome(to), step + ": " + from + " became " + to);
            assertTrue(from == to || !FINAL.contains(from), step + ": " + from + " is over and became " + to);
        }
    }

    private static void possible(Application form, Step step) {
        List<Choice> places =
                form.inOrder().stream().filter(choice -> !choice.interest()).toList();
        long taken = places.stream()
                .filter(choice -> Stage.SETTLED.contains(choice.stage()))
                .count();
        assertTrue(taken <= 1, step + " left two places: " + stages(form));
        assertTrue(
                places.stream().filter(choice -> choice.stage() == Stage.BACKUP).count() <= 1,
                step + " left two backups: " + stages(form));
        assertEquals(taken == 1, form.settled(), step + " left " + stages(form) + " settled " + form.settled());
        for (Choice choice : form.inOrder()) {
            Verdict verdict = choice.verdict();
            if (choice.stage() == Stage.REJECTED) {
                assertTrue(verdict.rejection() != null && !verdict.sentence().isBlank(), step + " is a silent no");
            }
            if (choice.stage() == Stage.WAITLISTED) {
                assertTrue(verdict.likelihood() != null, step + " says nothing of how likely a place is");
            }
            if (Stage.UNDECIDED.contains(choice.stage())) {
                assertTrue(choice.decideBy() != null, step + " leaves it open for ever");
            }
        }
    }

    /** As the gerunds do it, each with what it does to the rest of the form. */
    private static void does(Application form, Step step) {
        Choice choice = form.inOrder().get(step.which());
        LocalDate today = DAYS.get(step.day());
        Instant now = today.atTime(12, 0).atZone(Dates.LONDON).toInstant();
        LocalDate census = choice.starts().plusDays(Confirming.CENSUS);
        Decision decision = new Decision(choice);
        TakenPlace place = new TakenPlace(choice);
        switch (step.deed()) {
            case OFFER -> decision.offer(new MakeOffer(choice.id(), List.of()), CYCLE, today);
            case OFFER_WITH_CONDITION -> decision.offer(new MakeOffer(choice.id(), asked()), CYCLE, today);
            case WAITLIST -> decision.waitlist(Likelihood.POSSIBLE, 0);
            case REJECT -> decision.reject(new Reject(choice.id(), RejectionReason.values()[0], "Come and see us."));
            case INTERVIEW -> choice.meet(today.plusDays(20));
            case CALL_OFF -> callOff(choice, today);
            case RUN_OVER -> runOver(choice, today);
            case ACCEPT -> new Accepting(form, choice.id(), null).accept(now);
            case ACCEPT_WITH_BACKUP ->
                new Accepting(
                                form,
                                choice.id(),
                                form.inOrder().get((step.which() + 1) % 3).id())
                        .accept(now);
            case DECLINE -> Leaving.decline(form, choice.id(), today);
            case LAPSE -> lapse(choice, today);
            case WITHDRAW -> Leaving.withdraw(form, choice.id(), WithdrawalReason.TOO_FAR, now);
            case WITHDRAW_FOR_HER -> forHer(form, choice, now);
            case COME_BACK ->
                Leaving.comeBack(form, choice.id(), Leaving.returnable(choice) ? today.plusDays(1) : null, now);
            case PROMOTE -> Leaving.promote(form, choice.id(), now);
            case REVOKE_ALONE -> decision.revoke(RevocationReason.COURSE_NOT_RUNNING, "Ask us.", false);
            case REVOKE_BY_TWO -> {
                if (decision.revoke(RevocationReason.COURSE_NOT_RUNNING, "Ask us.", true)
                        .firm()) {
                    lost(form, choice, now);
                }
            }
            case ENTER_GOOD -> place.enter(Map.of(GcseSubject.MATHEMATICS, 9), OFFICER, today);
            case ENTER_BAD -> place.enter(Map.of(GcseSubject.MATHEMATICS, 1), OFFICER, today);
            case CONFIRM -> {
                place.confirm();
                kept(form, choice, today);
            }
            case MISS -> {
                place.miss(Instead.REFERRED, "Ask us.", CYCLE, today);
                lost(form, choice, now);
            }
            case ENROL -> place.enrol(CYCLE, census, today);
            case NOT_START -> {
                place.notStart(census, today);
                lost(form, choice, now);
            }
            case ASK_TO_DEFER -> {
                Refusal.ifAny(Returning.obstaclesToDeferring(choice));
                choice.defer(Deferral.ask(DeferralReason.CARE, today));
            }
            case DEFER -> place.defer(true);
            case REINSTATE ->
                place.reinstate(new OfferingId(Ids.next()), choice.starts().plusYears(1));
            case NAME -> choice.name();
        }
    }

    private static List<Condition> asked() {
        return List.of(new Condition(GcseSubject.MATHEMATICS, 4));
    }

    private static void callOff(Choice choice, LocalDate today) {
        if (choice.stage() == Stage.INTERVIEWING) {
            choice.meetNoMore(today);
        }
    }

    private static void runOver(Choice choice, LocalDate today) {
        if (choice.overdue(today)) {
            choice.runOver();
        }
    }

    private static void lapse(Choice choice, LocalDate today) {
        if (choice.stage() == Stage.OFFER) {
            choice.leave(Stage.DECLINED, Departure.silent(today, Stage.OFFER));
        }
    }

    private static void forHer(Application form, Choice choice, Instant now) {
        boolean place = Stage.SETTLED.contains(choice.stage());
        Leaving.forHer(choice, WithdrawalReason.TOO_FAR, OFFICER, now);
        if (place) {
            lost(form, choice, now);
        }
    }

    private static void lost(Application form, Choice choice, Instant now) {
        if (!choice.interest()) {
            form.settle(false, now);
        }
    }

    private static void kept(Application form, Choice sure, LocalDate today) {
        if (!sure.interest()) {
            form.inOrder().stream()
                    .filter(choice -> choice.stage() == Stage.BACKUP)
                    .forEach(choice -> choice.leave(Stage.DECLINED, Departure.own(null, today, Stage.BACKUP)));
        }
    }

    private static List<Stage> stages(Application form) {
        return form.inOrder().stream().map(Choice::stage).toList();
    }
}
