package org.ginnel.gateways.application;

import static org.ginnel.gateways.application.ApplicationExamples.*;
import static org.ginnel.gateways.application.ApplicationObstacle.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ginnel.gateways.ApplicationId;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.CourseDirectory.Course;
import org.ginnel.gateways.CourseKind;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Reason;
import org.ginnel.kernel.Refusal;
import org.junit.jupiter.api.Test;

class ApplicationTest {
    private static final Instant IN_GRACE = CYCLE.closes().plus(Duration.ofMinutes(5));
    private static final Instant TOO_LATE = IN_GRACE.plusSeconds(1);

    @Test
    void a_form_cannot_be_started_when_the_round_is_over() {
        refused(CLOSED, () -> Application.start(new ApplicationId(Ids.next()), AMIRA, CYCLE, TOO_LATE));
    }

    @Test
    void a_course_is_added_at_the_end_of_the_ranking() {
        Application form = withChoices(software(), support());
        assertEquals(List.of(1, 2), form.inOrder().stream().map(form::rankOf).toList());
    }

    @Test
    void the_same_course_is_refused_and_the_choice_it_already_is_gets_named() {
        Course twice = software();
        Application form = withChoices(support(), twice);
        Refusal refusal =
                assertThrows(Refusal.class, () -> form.add(new ChoiceId(Ids.next()), twice, CYCLE, LIMIT, NOW));
        assertEquals(List.of(Obstacle.of(ALREADY_CHOSEN, twice.title(), twice.providerName(), 2)), refusal.obstacles());
    }

    @Test
    void a_course_that_was_withdrawn_from_can_be_chosen_again() {
        Course again = software();
        Application form = sent(again);
        Leaving.withdraw(form, form.inOrder().get(0).id(), WithdrawalReason.CHANGED_MY_MIND, NOW);
        form.add(new ChoiceId(Ids.next()), again, CYCLE, LIMIT, NOW);
        assertEquals(2, form.inOrder().size());
    }

    @Test
    void a_fifth_choice_is_refused_and_an_apprenticeship_does_not_count() {
        Application form = withChoices(software(), support(), software(), withAnEmployer(), support());
        assertEquals(Set.of(LIMIT_REACHED), reasons(form.obstaclesToAdding(software(), CYCLE, LIMIT, NOW)));
        assertEquals(Set.of(), reasons(form.obstaclesToAdding(withAnEmployer(), CYCLE, LIMIT, NOW)));
    }

    @Test
    void a_choice_that_ran_over_frees_its_slot() {
        Application form = sent(software(), support(), software(), support());
        form.inOrder().get(0).runOver();
        assertEquals(Set.of(), reasons(form.obstaclesToAdding(software(), CYCLE, LIMIT, NOW)));
    }

    @Test
    void a_course_that_is_no_longer_offered_or_starts_in_another_year_is_refused() {
        Application form = justStarted();
        assertEquals(Set.of(COURSE_NOT_OPEN), reasons(form.obstaclesToAdding(noLongerOffered(), CYCLE, LIMIT, NOW)));
        Course higher = course("Higher technical", CourseKind.HTQ, true);
        assertEquals(Set.of(OTHER_ROUND), reasons(form.obstaclesToAdding(higher, CYCLE, LIMIT, NOW)));
    }

    @Test
    void nothing_is_added_removed_or_ranked_after_the_round_closed() {
        Application form = withChoices(software());
        ChoiceId only = form.inOrder().get(0).id();
        refused(CLOSED, () -> form.add(new ChoiceId(Ids.next()), support(), CYCLE, LIMIT, TOO_LATE));
        refused(CLOSED, () -> form.remove(only, CYCLE, TOO_LATE));
        refused(CLOSED, () -> form.prefer(only, CYCLE, TOO_LATE));
    }

    @Test
    void a_draft_can_be_taken_off_and_a_sent_choice_cannot() {
        Application form = withChoices(software(), support());
        form.remove(form.inOrder().get(0).id(), CYCLE, NOW);
        assertEquals(1, form.inOrder().size());
        Application sent = sent(software());
        refused(STEP_NOT_POSSIBLE, () -> sent.remove(sent.inOrder().get(0).id(), CYCLE, NOW));
    }

    @Test
    void a_choice_moves_up_one_place_and_the_first_stays() {
        Application form = withChoices(software(), support());
        Choice second = form.inOrder().get(1);
        form.prefer(second.id(), CYCLE, NOW);
        assertEquals(second, form.inOrder().get(0));
        form.prefer(second.id(), CYCLE, NOW);
        assertEquals(second, form.inOrder().get(0));
    }

    @Test
    void a_choice_of_somebody_else_is_not_found() {
        assertThrows(NotFound.class, () -> justStarted().choice(new ChoiceId(Ids.next())));
    }

    @Test
    void each_unfinished_section_is_named_before_sending() {
        Application form = withChoices(software());
        assertEquals(
                Set.of(ABOUT_MISSING, SCHOOL_MISSING, SUPPORT_MISSING, STATEMENT_MISSING),
                reasons(form.obstaclesToSubmitting(new Support(form.id(), AMIRA), CYCLE, NOW)));
        Application nothing = complete();
        assertEquals(Set.of(NOTHING_CHOSEN), reasons(nothing.obstaclesToSubmitting(answered(nothing), CYCLE, NOW)));
    }

    @Test
    void a_draft_without_a_statement_cannot_be_submitted() {
        Application form = withoutStatement(software());
        refused(STATEMENT_MISSING, () -> submit(form, NOW));
        assertFalse(form.sent());
    }

    @Test
    void a_form_cannot_be_sent_before_the_round_opens() {
        Application form = complete(software());
        Instant before = CYCLE.opens()
                .minusDays(1)
                .atStartOfDay(org.ginnel.kernel.Dates.LONDON)
                .toInstant();
        refused(NOT_OPEN_YET, () -> submit(form, before));
    }

    @Test
    void a_form_that_arrives_within_the_allowance_counts_and_a_second_later_does_not() {
        Application late = complete(software());
        refused(CLOSED, () -> submit(late, TOO_LATE));
        assertEquals(Stage.DRAFT, late.inOrder().get(0).stage());
        submit(late, IN_GRACE);
        assertTrue(late.sent());
    }

    @Test
    void somebody_who_may_not_leave_school_before_the_course_starts_is_refused() {
        Application form = withChoices(software());
        form.answer(new About("Leon", LocalDate.of(2011, 9, 1), "M14 5TQ", null, 0), 0, CYCLE, NOW);
        assertTrue(
                reasons(form.obstaclesToSubmitting(answered(form), CYCLE, NOW)).contains(TOO_YOUNG));
        form.answer(new About("Leon", LocalDate.of(2011, 8, 31), "M14 5TQ", null, 0), 1, CYCLE, NOW);
        assertFalse(
                reasons(form.obstaclesToSubmitting(answered(form), CYCLE, NOW)).contains(TOO_YOUNG));
    }

    @Test
    void sending_sends_every_draft_and_keeps_the_reference_for_a_later_one() {
        Application form = sent(software(), support());
        assertTrue(form.inOrder().stream()
                .allMatch(c -> c.stage() == Stage.SUBMITTED && c.decideBy().equals(DECIDE_BY)));
        refused(ALREADY_SENT, () -> submit(form, NOW));
        form.add(new ChoiceId(Ids.next()), software(), CYCLE, LIMIT, NOW);
        form.submit(answered(form), CYCLE, () -> "GM-OTHER-2", DECIDE_BY, NOW.plusSeconds(60));
        assertEquals("GM-7K4P-2", form.reference());
        assertEquals(NOW, form.submittedAt());
    }

    @Test
    void what_was_sent_cannot_be_rewritten() {
        Application form = sent(software());
        refused(ALREADY_SENT, () -> form.answer(new Statement("Better.", 0), 1, CYCLE, NOW));
    }

    static void submit(Application form, Instant now) {
        form.submit(answered(form), CYCLE, () -> "GM-7K4P-2", DECIDE_BY, now);
    }

    static void refused(Reason reason, Runnable deed) {
        Refusal refusal = assertThrows(Refusal.class, deed::run);
        assertTrue(refusal.has(reason), refusal.getMessage());
    }

    static Set<Reason> reasons(List<Obstacle> obstacles) {
        return obstacles.stream().map(Obstacle::reason).collect(Collectors.toSet());
    }
}
