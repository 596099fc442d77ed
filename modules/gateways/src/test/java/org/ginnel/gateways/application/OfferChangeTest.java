package org.ginnel.gateways.application;

import static org.ginnel.gateways.application.ApplicationExamples.*;
import static org.ginnel.gateways.application.ApplicationTest.refused;
import static org.ginnel.gateways.application.DecidingObstacle.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ginnel.gateways.OfferingId;
import org.ginnel.kernel.Ids;
import org.junit.jupiter.api.Test;

class OfferChangeTest {
    private static final UUID OFFICER = Ids.next();
    private final Application form = withOffers(software());
    private final Choice choice = form.inOrder().get(0);

    @Test
    void to_ask_for_more_is_a_proposal_and_changes_nothing() {
        accept();
        assertTrue(new Decision(choice).needsAgreement(asked(5)));
        OfferChange change = propose(5);
        assertTrue(change.open());
        assertEquals(List.of(new Difference(GcseSubject.MATHEMATICS, 4, 5)), change.differences(choice));
        assertEquals(4, choice.terms().conditions().get(0).grade());
        assertNull(choice.terms().changedAt());
    }

    @Test
    void to_ask_for_less_needs_nobodys_word() {
        accept();
        assertFalse(new Decision(choice).needsAgreement(asked(4)));
        assertFalse(new Decision(choice).needsAgreement(asked(3)));
        assertFalse(new Decision(choice).needsAgreement(new MakeOffer(choice.id(), List.of())));
    }

    @Test
    void an_offer_nobody_accepted_is_changed_without_asking() {
        assertFalse(new Decision(choice).needsAgreement(asked(9)));
        refused(STEP_NOT_POSSIBLE, () -> propose(9));
    }

    @Test
    void what_she_agrees_to_is_asked_from_then_on_and_known_grades_stay_known() {
        accept();
        new TakenPlace(choice).enter(Map.of(GcseSubject.MATHEMATICS, 4), OFFICER, TODAY);
        OfferChange change = propose(5);
        var ended = change.agree(choice, NOW);
        assertEquals("AGREED", ended.outcome());
        assertEquals(
                new Condition(GcseSubject.MATHEMATICS, 5, 4, TODAY, OFFICER),
                choice.terms().conditions().get(0));
        assertEquals(NOW, choice.terms().changedAt());
        assertEquals(Stage.FIRM, choice.stage());
    }

    @Test
    void what_she_refuses_leaves_the_offer_what_it_was() {
        accept();
        OfferChange change = propose(5);
        change.refuse(choice, NOW);
        assertEquals(ChangeOutcome.REFUSED, change.outcome());
        assertEquals(4, choice.terms().conditions().get(0).grade());
        assertNull(choice.terms().changedAt());
        refused(CHANGE_ENDED, () -> change.agree(choice, NOW));
    }

    @Test
    void what_was_taken_back_is_not_agreed_to() {
        accept();
        OfferChange change = propose(5);
        change.overtake(choice, NOW);
        refused(CHANGE_ENDED, () -> change.agree(choice, NOW));
        refused(CHANGE_ENDED, () -> change.refuse(choice, NOW));
    }

    @Test
    void a_place_that_is_gone_is_not_changed_but_can_be_said_no_about() {
        accept();
        OfferChange change = propose(5);
        Leaving.withdraw(form, choice.id(), WithdrawalReason.NO_REASON, NOW);
        refused(STEP_NOT_POSSIBLE, () -> change.agree(choice, NOW));
        assertTrue(change.open());
    }

    @Test
    void a_proposal_is_as_sound_as_an_offer() {
        accept();
        refused(NO_SUCH_GRADE, () -> propose(10));
    }

    @Test
    void what_is_new_what_goes_and_what_stays_stand_side_by_side() {
        List<Condition> now =
                List.of(new Condition(GcseSubject.MATHEMATICS, 4), new Condition(GcseSubject.ENGLISH_LANGUAGE, 4));
        List<Condition> then =
                List.of(new Condition(GcseSubject.ENGLISH_LANGUAGE, 4), new Condition(GcseSubject.HISTORY, 6));
        List<Difference> all = Difference.between(now, then);
        assertEquals(
                List.of(
                        new Difference(GcseSubject.MATHEMATICS, 4, null),
                        new Difference(GcseSubject.ENGLISH_LANGUAGE, 4, 4),
                        new Difference(GcseSubject.HISTORY, null, 6)),
                all);
        assertEquals(
                List.of(false, true, false), all.stream().map(Difference::same).toList());
    }

    @Test
    void only_a_no_is_asked_about_and_only_yes_or_no_answers() {
        Choice other = sent(software()).inOrder().get(0);
        refused(ApplicationObstacle.NO_FEEDBACK, () -> new Feedback(other).say(other, true, null, NOW));
        other.reject(new Reject(other.id(), RejectionReason.OTHER, "Try level 2."));
        refused(ApplicationObstacle.NOT_SAID, () -> new Feedback(other).say(other, null, "x", NOW));
        refused(
                ApplicationObstacle.STATEMENT_TOO_LONG,
                () -> new Feedback(other).say(other, true, "x".repeat(601), NOW));
        Feedback said = new Feedback(other);
        said.say(other, false, "  ", NOW);
        assertNull(said.words());
        said.say(other, true, " Say which level. ", NOW);
        assertTrue(said.helpful());
        assertEquals("Say which level.", said.words());
    }

    @Test
    void a_place_she_has_taken_is_somewhere_else_only_when_she_agrees() {
        accept();
        OfferingId before = choice.offering();
        OfferChange kept = OfferChange.move(Ids.next(), choice, support(), OFFICER, NOW);
        assertEquals(List.of(), kept.differences(choice));
        assertEquals(before, choice.offering());
        kept.refuse(choice, NOW);
        assertEquals(before, choice.offering());
        OfferChange agreed = OfferChange.move(Ids.next(), choice, support(), OFFICER, NOW);
        agreed.agree(choice, NOW);
        assertEquals(agreed.offering(), choice.offering());
        assertEquals(4, choice.terms().conditions().get(0).grade(), "what was asked for stays");
        assertEquals(NOW, choice.terms().changedAt());
        refused(CHANGE_ENDED, () -> agreed.agree(choice, NOW));
    }

    @Property
    void only_what_was_taken_is_moved_by_agreement(@ForAll Stage stage) {
        Choice any = withOffers(software()).inOrder().get(0);
        set(any, "stage", stage);
        boolean taken = Set.of(Stage.FIRM, Stage.BACKUP, Stage.CONFIRMED).contains(stage);
        if (taken) {
            assertTrue(
                    OfferChange.move(Ids.next(), any, support(), OFFICER, NOW).moves());
        } else {
            refused(STEP_NOT_POSSIBLE, () -> OfferChange.move(Ids.next(), any, support(), OFFICER, NOW));
        }
    }

    private void accept() {
        new Accepting(form, choice.id(), null).accept(NOW);
    }

    private OfferChange propose(int grade) {
        return OfferChange.propose(Ids.next(), choice, asked(grade), OFFICER, NOW);
    }

    private MakeOffer asked(int grade) {
        return new MakeOffer(choice.id(), List.of(new Condition(GcseSubject.MATHEMATICS, grade)));
    }
}
