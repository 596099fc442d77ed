package org.ginnel.gateways.application;

import static org.ginnel.gateways.application.ApplicationExamples.*;
import static org.ginnel.gateways.application.ApplicationTest.refused;
import static org.ginnel.gateways.application.DecidingObstacle.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class DecidingTest {
    private static final Condition MATHS = new Condition(GcseSubject.MATHEMATICS, 4);

    private final Application form = sent(software(), support());
    private final Choice choice = form.inOrder().get(0);

    @Test
    void an_offer_carries_its_conditions_and_no_day_to_reply_yet() {
        var made = choice.offer(new MakeOffer(choice.id(), List.of(MATHS)), CYCLE, TODAY);
        assertEquals(Stage.OFFER, choice.stage());
        assertEquals(List.of(MATHS), choice.terms().conditions());
        assertNull(choice.terms().replyBy());
        assertFalse(made.changed());
    }

    @Test
    void an_offer_can_be_changed_and_says_so() {
        choice.offer(new MakeOffer(choice.id(), List.of(MATHS)), CYCLE, TODAY);
        var made = choice.offer(new MakeOffer(choice.id(), List.of()), CYCLE, TODAY);
        assertTrue(made.changed());
        assertFalse(choice.terms().conditional());
    }

    @Test
    void a_no_can_become_an_offer() {
        choice.reject(no());
        choice.offer(new MakeOffer(choice.id(), List.of()), CYCLE, TODAY);
        assertNull(choice.verdict().rejection());
        assertNull(choice.verdict().sentence());
    }

    @Test
    void nobody_offers_after_the_last_day_of_offers() {
        MakeOffer command = new MakeOffer(choice.id(), List.of());
        refused(
                OFFERS_ENDED,
                () -> choice.offer(command, CYCLE, CYCLE.offersEnd().plusDays(1)));
        choice.offer(command, CYCLE, CYCLE.offersEnd());
    }

    @Test
    void a_draft_and_a_withdrawn_choice_get_no_offer() {
        Choice draft = withChoices(software()).inOrder().get(0);
        refused(
                DecidingObstacle.STEP_NOT_POSSIBLE,
                () -> draft.offer(new MakeOffer(draft.id(), List.of()), CYCLE, TODAY));
        Leaving.withdraw(form, choice.id(), WithdrawalReason.NO_REASON, NOW);
        refused(
                DecidingObstacle.STEP_NOT_POSSIBLE,
                () -> choice.offer(new MakeOffer(choice.id(), List.of()), CYCLE, TODAY));
        refused(DecidingObstacle.STEP_NOT_POSSIBLE, () -> choice.reject(no()));
    }

    @Test
    void somebody_who_took_a_place_gets_no_second_offer() {
        Choice rejected = form.inOrder().get(1);
        rejected.reject(new Reject(rejected.id(), RejectionReason.COURSE_FULL, "Ask again in June."));
        choice.offer(new MakeOffer(choice.id(), List.of()), CYCLE, TODAY);
        new Accepting(form, choice.id(), null).accept(NOW);
        refused(PLACE_TAKEN_ELSEWHERE, () -> rejected.offer(new MakeOffer(rejected.id(), List.of()), CYCLE, TODAY));
    }

    @Test
    void conditions_name_each_subject_once_and_a_grade_from_one_to_nine() {
        refused(SAME_SUBJECT_TWICE, () -> offer(MATHS, new Condition(GcseSubject.MATHEMATICS, 5)));
        refused(NO_SUCH_GRADE, () -> offer(new Condition(GcseSubject.MATHEMATICS, 0)));
        refused(NO_SUCH_GRADE, () -> offer(new Condition(GcseSubject.MATHEMATICS, 10)));
        offer(MATHS, new Condition(GcseSubject.ENGLISH_LANGUAGE, 9));
    }

    @Test
    void a_no_needs_a_reason_of_the_list_and_a_sentence() {
        refused(NO_REASON, () -> choice.reject(new Reject(choice.id(), null, "Try level 2 first.")));
        refused(NO_SENTENCE, () -> choice.reject(new Reject(choice.id(), RejectionReason.OTHER, "  ")));
        refused(
                SENTENCE_TOO_LONG,
                () -> choice.reject(new Reject(choice.id(), RejectionReason.OTHER, "x".repeat(601))));
        choice.reject(no());
        assertEquals(Stage.REJECTED, choice.stage());
        assertEquals("Try level 2 first.", choice.verdict().sentence());
    }

    @Test
    void a_choice_is_overdue_the_day_after_the_day_it_was_to_be_decided_by() {
        assertFalse(choice.overdue(DECIDE_BY));
        assertTrue(choice.overdue(DECIDE_BY.plusDays(1)));
        choice.runOver();
        assertFalse(choice.overdue(DECIDE_BY.plusDays(2)));
        offer();
    }

    private void offer(Condition... conditions) {
        choice.offer(new MakeOffer(choice.id(), List.of(conditions)), CYCLE, TODAY);
    }

    private Reject no() {
        return new Reject(choice.id(), RejectionReason.ENTRY_NOT_EXPECTED, " Try level 2 first. ");
    }
}
