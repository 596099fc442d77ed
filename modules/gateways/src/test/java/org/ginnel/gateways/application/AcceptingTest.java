package org.ginnel.gateways.application;

import static org.ginnel.gateways.application.ApplicationExamples.*;
import static org.ginnel.gateways.application.ApplicationObstacle.*;
import static org.ginnel.gateways.application.ApplicationTest.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.application.Accepting.Consequence;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.NotFound;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class AcceptingTest {
    @Test
    void taking_a_place_declines_the_other_offers_and_withdraws_what_is_pending() {
        Application form = sent(software(), support(), software());
        Choice firm = form.inOrder().get(0);
        Choice other = form.inOrder().get(1);
        Choice pending = form.inOrder().get(2);
        firm.offer(new MakeOffer(firm.id(), List.of()), CYCLE, TODAY);
        other.offer(new MakeOffer(other.id(), List.of()), CYCLE, TODAY);
        Accepting accepting = new Accepting(form, firm.id(), null);
        assertEquals(
                List.of(Stage.DECLINED, Stage.WITHDRAWN),
                accepting.consequences().stream().map(Consequence::becomes).toList());
        assertEquals(3, accepting.accept(NOW).size());
        assertEquals(Stage.FIRM, firm.stage());
        assertEquals(Stage.DECLINED, other.stage());
        assertEquals(Stage.WITHDRAWN, pending.stage());
        assertTrue(form.settled());
    }

    @Test
    void an_apprenticeship_stays_as_it_is_beside_a_place() {
        Application form = withOffers(software(), withAnEmployer());
        Accepting accepting = new Accepting(form, form.inOrder().get(0).id(), null);
        assertTrue(accepting.consequences().get(0).stays());
        accepting.accept(NOW);
        assertEquals(Stage.OFFER, form.inOrder().get(1).stage());
    }

    @Test
    void taking_an_apprenticeship_leaves_the_places_alone() {
        Application form = withOffers(withAnEmployer(), software());
        new Accepting(form, form.inOrder().get(0).id(), null).accept(NOW);
        assertEquals(Stage.OFFER, form.inOrder().get(1).stage());
        assertFalse(form.settled());
    }

    @Test
    void a_backup_is_kept_beside_a_place_with_conditions() {
        Application form = withOffers(software(), support(), software());
        List<Choice> choices = form.inOrder();
        new Accepting(form, choices.get(0).id(), choices.get(1).id()).accept(NOW);
        assertEquals(
                List.of(Stage.FIRM, Stage.BACKUP, Stage.DECLINED),
                choices.stream().map(Choice::stage).toList());
    }

    @Test
    void a_backup_is_refused_beside_a_place_without_conditions_or_beside_itself() {
        Application form = withOffers(software(), support());
        ChoiceId conditional = form.inOrder().get(0).id();
        ChoiceId free = form.inOrder().get(1).id();
        refused(BACKUP_NEEDS_CONDITIONS, () -> new Accepting(form, free, conditional).accept(NOW));
        refused(BACKUP_IS_FIRM, () -> new Accepting(form, conditional, conditional).accept(NOW));
    }

    @Test
    void there_is_one_firm_place() {
        Application form = withOffers(software(), support());
        Choice first = form.inOrder().get(0);
        first.become(Stage.FIRM);
        refused(ALREADY_FIRM, () -> new Accepting(form, form.inOrder().get(1).id(), null).accept(NOW));
    }

    @Test
    void an_offer_can_be_taken_until_the_end_of_the_day_to_reply_by() {
        Application form = sent(software());
        Choice choice = form.inOrder().get(0);
        choice.offer(new MakeOffer(choice.id(), List.of()), CYCLE, TODAY);
        ApplicationExamples.set(choice, "replyBy", TODAY);
        assertTrue(new Accepting(form, choice.id(), null).obstacles(TODAY).isEmpty());
        assertEquals(
                REPLY_DAY_PASSED,
                new Accepting(form, choice.id(), null)
                        .obstacles(TODAY.plusDays(1))
                        .get(0)
                        .reason());
    }

    @Test
    void what_is_no_offer_cannot_be_taken_and_what_is_not_hers_is_not_found() {
        Application form = sent(software());
        refused(NO_OFFER, () -> new Accepting(form, form.inOrder().get(0).id(), null).accept(NOW));
        Assertions.assertThrows(NotFound.class, () -> new Accepting(form, new ChoiceId(Ids.next()), null));
    }

    @Test
    void a_place_given_back_lets_colleges_offer_again() {
        Application form = withOffers(software());
        ChoiceId only = form.inOrder().get(0).id();
        new Accepting(form, only, null).accept(NOW);
        Leaving.withdraw(form, only, WithdrawalReason.MY_CIRCUMSTANCES, NOW);
        assertFalse(form.settled());
    }

    @Test
    void an_offer_can_be_declined_once_and_a_draft_is_taken_off_instead_of_withdrawn() {
        Application form = withOffers(software());
        ChoiceId only = form.inOrder().get(0).id();
        Leaving.decline(form, only, TODAY);
        refused(STEP_NOT_POSSIBLE, () -> Leaving.decline(form, only, TODAY));
        Application draft = withChoices(software());
        refused(
                STEP_NOT_POSSIBLE,
                () -> Leaving.withdraw(draft, draft.inOrder().get(0).id(), WithdrawalReason.NO_REASON, NOW));
    }

    @Property
    void whatever_stage_the_other_choice_is_in_nothing_is_left_that_could_bring_a_second_place(@ForAll Stage stage) {
        Application form = sent(software(), support());
        Choice firm = form.inOrder().get(0);
        Choice other = form.inOrder().get(1);
        firm.offer(new MakeOffer(firm.id(), List.of()), CYCLE, TODAY);
        ApplicationExamples.set(other, "stage", stage);
        if (!new Accepting(form, firm.id(), null).obstacles(TODAY).isEmpty()) {
            return;
        }
        new Accepting(form, firm.id(), null).accept(NOW);
        assertFalse(other.stage().pending(), stage.name());
        assertFalse(other.stage() == Stage.OFFER, stage.name());
        if (other.stage().mayBecome(Stage.OFFER)) {
            refused(
                    DecidingObstacle.PLACE_TAKEN_ELSEWHERE,
                    () -> other.offer(new MakeOffer(other.id(), List.of()), CYCLE, TODAY));
        }
    }
}
