package org.ginnel.gateways.application;

import static org.ginnel.gateways.application.ApplicationExamples.*;
import static org.ginnel.gateways.application.ApplicationTest.refused;
import static org.ginnel.gateways.application.DecidingObstacle.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ginnel.gateways.OfferingId;
import org.ginnel.kernel.Ids;
import org.junit.jupiter.api.Test;

class TakenPlaceTest {
    private static final UUID OFFICER = Ids.next();
    private static final LocalDate RESULTS = CYCLE.resultsDay();
    private static final LocalDate STARTS = LocalDate.of(2027, 9, 6);
    private static final LocalDate CENSUS = STARTS.plusDays(42);
    private final Choice firm = accepted(4);
    private final TakenPlace place = new TakenPlace(firm);

    static Choice accepted(int grade) {
        Application form = sent(software());
        Choice choice = form.inOrder().get(0);
        choice.offer(new MakeOffer(choice.id(), List.of(new Condition(GcseSubject.MATHEMATICS, grade))), CYCLE, TODAY);
        new Accepting(form, choice.id(), null).accept(NOW);
        return choice;
    }

    @Property
    void a_grade_meets_what_was_asked_exactly_when_it_is_as_good(
            @ForAll @IntRange(min = 1, max = 9) int asked, @ForAll @IntRange(min = 0, max = 9) int got) {
        Choice choice = accepted(asked);
        var entered = new TakenPlace(choice).enter(Map.of(GcseSubject.MATHEMATICS, got), OFFICER, RESULTS);
        assertEquals(got >= asked, entered.met());
        assertEquals(got < asked, choice.terms().missed());
        assertEquals(
                got >= asked, new TakenPlace(choice).obstaclesToConfirming().isEmpty());
    }

    @Test
    void who_entered_a_grade_and_when_stays_beside_it() {
        place.enter(Map.of(GcseSubject.MATHEMATICS, 7), OFFICER, RESULTS);
        Condition met = firm.terms().conditions().get(0);
        assertEquals(OFFICER, met.checkedBy());
        assertEquals(RESULTS, met.checkedOn());
        place.confirm();
        assertEquals(Stage.CONFIRMED, firm.stage());
    }

    @Test
    void a_place_is_not_confirmed_while_a_grade_is_open_or_too_low() {
        refused(CONDITIONS_OPEN, place::confirm);
        place.enter(Map.of(GcseSubject.MATHEMATICS, 3), OFFICER, RESULTS);
        refused(CONDITIONS_OPEN, place::confirm);
    }

    @Test
    void grades_are_from_nine_to_none_and_at_least_one_is_entered() {
        refused(NO_RESULT, () -> place.enter(Map.of(), OFFICER, RESULTS));
        refused(NO_SUCH_GRADE, () -> place.enter(Map.of(GcseSubject.MATHEMATICS, 10), OFFICER, RESULTS));
        refused(NO_SUCH_GRADE, () -> place.enter(Map.of(GcseSubject.MATHEMATICS, -1), OFFICER, RESULTS));
    }

    @Test
    void too_low_is_said_from_results_day_on_with_what_comes_instead() {
        place.enter(Map.of(GcseSubject.MATHEMATICS, 3), OFFICER, TODAY);
        refused(RESULTS_NOT_OUT, () -> place.miss(Instead.REFERRED, "Ask us.", CYCLE, RESULTS.minusDays(1)));
        refused(NO_INSTEAD, () -> place.miss(null, "Ask us.", CYCLE, RESULTS));
        refused(NO_SENTENCE, () -> place.miss(Instead.REFERRED, " ", CYCLE, RESULTS));
        place.miss(Instead.OTHER_LEVEL, " Come to level 2. ", CYCLE, RESULTS);
        assertEquals(Stage.CONDITIONS_NOT_MET, firm.stage());
        assertEquals("Come to level 2.", firm.verdict().sentence());
        assertEquals(Instead.OTHER_LEVEL, firm.verdict().instead());
    }

    @Test
    void too_low_is_never_said_of_grades_nobody_entered() {
        refused(NOTHING_MISSED, () -> place.miss(Instead.REFERRED, "Ask us.", CYCLE, RESULTS));
    }

    @Test
    void an_accepted_offer_is_made_easier_and_never_harder() {
        Condition maths = new Condition(GcseSubject.MATHEMATICS, 4);
        refused(NEEDS_AGREEMENT, () -> offer(new Condition(GcseSubject.MATHEMATICS, 5)));
        refused(NEEDS_AGREEMENT, () -> offer(maths, new Condition(GcseSubject.HISTORY, 1)));
        place.enter(Map.of(GcseSubject.MATHEMATICS, 3), OFFICER, RESULTS);
        offer(new Condition(GcseSubject.MATHEMATICS, 3));
        assertEquals(Stage.FIRM, firm.stage());
        assertTrue(firm.terms().met(), "the grade that is known counts for the new condition");
        place.confirm();
    }

    @Test
    void a_start_is_told_between_results_day_and_the_day_of_counting() {
        confirmed();
        refused(RESULTS_NOT_OUT, () -> place.enrol(CYCLE, CENSUS, RESULTS.minusDays(1)));
        refused(CENSUS_PASSED, () -> place.enrol(CYCLE, CENSUS, CENSUS.plusDays(1)));
        place.enrol(CYCLE, CENSUS, CENSUS);
        assertEquals(Stage.ENROLLED, firm.stage());
    }

    @Test
    void nobody_failed_to_come_before_the_course_began() {
        confirmed();
        refused(NOT_STARTED_YET, () -> place.notStart(CENSUS, STARTS));
        refused(CENSUS_PASSED, () -> place.notStart(CENSUS, CENSUS.plusDays(1)));
        place.notStart(CENSUS, STARTS.plusDays(1));
        assertEquals(Stage.NO_SHOW, firm.stage());
    }

    @Test
    void a_start_is_put_off_when_both_want_it_and_comes_back_to_where_it_stood() {
        refused(NOT_ASKED, () -> place.defer(true));
        firm.defer(Deferral.ask(DeferralReason.CARE, TODAY));
        refused(NO_HELD, () -> place.defer(null));
        assertTrue(place.defer(true).held());
        assertEquals(Stage.DEFERRED, firm.stage());
        refused(STEP_NOT_POSSIBLE, () -> place.confirm());
        OfferingId next = new OfferingId(Ids.next());
        place.reinstate(next, STARTS.plusYears(1));
        assertEquals(Stage.FIRM, firm.stage());
        assertEquals(next, firm.offering());
        assertEquals(STARTS.plusYears(1), firm.starts());
        refused(STEP_NOT_POSSIBLE, () -> place.reinstate(next, STARTS));
    }

    @Test
    void a_confirmed_place_that_was_put_off_comes_back_confirmed() {
        confirmed();
        firm.defer(Deferral.ask(DeferralReason.ILLNESS, TODAY));
        place.defer(false);
        place.reinstate(firm.offering(), STARTS.plusYears(1));
        assertEquals(Stage.CONFIRMED, firm.stage());
    }

    @Property
    void no_verb_of_a_place_takes_a_step_the_machine_does_not_have(@ForAll Stage stage) {
        set(firm, "stage", stage);
        assertEquals(
                stage == Stage.FIRM,
                place.obstaclesToMissing(CYCLE, RESULTS).stream().noneMatch(o -> o.reason() == STEP_NOT_POSSIBLE));
        assertEquals(
                stage == Stage.FIRM,
                place.obstaclesToConfirming().stream().noneMatch(o -> o.reason() == STEP_NOT_POSSIBLE));
        assertEquals(
                stage == Stage.CONFIRMED,
                place.obstaclesToEnrolling(CYCLE, CENSUS, RESULTS).stream()
                        .noneMatch(o -> o.reason() == STEP_NOT_POSSIBLE));
        assertEquals(
                stage == Stage.CONFIRMED,
                place.obstaclesToNotStarting(CENSUS, CENSUS).stream().noneMatch(o -> o.reason() == STEP_NOT_POSSIBLE));
        assertEquals(
                stage == Stage.FIRM || stage == Stage.BACKUP,
                place.obstaclesToEntering().isEmpty());
        assertEquals(
                stage == Stage.FIRM || stage == Stage.CONFIRMED,
                Returning.obstaclesToDeferring(firm).isEmpty());
    }

    @Test
    void where_a_plan_names_the_college_no_grade_stands_in_the_way() {
        Choice named = named();
        assertTrue(named.terms().conditions().isEmpty());
        var sure = new TakenPlace(named).takeIn(1, NOW);
        assertEquals(named.id(), sure.choice());
        assertEquals(Stage.CONFIRMED, named.stage());
        assertTrue(named.application().settled());
        refused(STEP_NOT_POSSIBLE, () -> new TakenPlace(named).takeIn(1, NOW));
        place.takeIn(0, NOW);
        assertEquals(Stage.CONFIRMED, firm.stage(), "a place that she took before the plan named it");
    }

    @Test
    void a_college_that_is_full_makes_room_first_and_a_place_elsewhere_is_given_back_first() {
        refused(NAMED_AND_FULL, () -> new TakenPlace(named()).takeIn(0, NOW));
        Choice named = named();
        named.application().settle(true, NOW);
        refused(HOLDS_ANOTHER, () -> new TakenPlace(named).takeIn(1, NOW));
        assertEquals(Stage.EHCP_NAMED, named.stage());
    }

    @Property
    void only_what_a_plan_names_or_she_took_is_made_sure_by_a_plan(@ForAll Stage stage) {
        set(firm, "stage", stage);
        firm.application().settle(false, NOW);
        assertEquals(
                stage == Stage.EHCP_NAMED || stage == Stage.FIRM,
                place.obstaclesToTakingIn(1).isEmpty());
    }

    /** After an offer that asked for a grade. */
    private static Choice named() {
        Choice choice = withOffers(software()).inOrder().get(0);
        choice.name();
        return choice;
    }

    @Test
    void whoever_asked_to_start_later_waits_for_the_answer() {
        assertTrue(Returning.obstaclesToDeferring(firm).isEmpty());
        firm.defer(Deferral.ask(DeferralReason.CARE, TODAY));
        assertFalse(Returning.obstaclesToDeferring(firm).isEmpty());
    }

    private void confirmed() {
        place.enter(Map.of(GcseSubject.MATHEMATICS, 4), OFFICER, RESULTS);
        place.confirm();
    }

    private void offer(Condition... conditions) {
        firm.offer(new MakeOffer(firm.id(), List.of(conditions)), CYCLE, TODAY);
    }
}
