package org.ginnel.gateways.application;

import static org.ginnel.gateways.application.ApplicationExamples.*;
import static org.ginnel.gateways.application.ApplicationTest.refused;
import static org.ginnel.gateways.application.DecidingObstacle.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ginnel.kernel.Ids;
import org.junit.jupiter.api.Test;

/** What a provider decides, tried on every stage there is. */
class DecisionTest {
    private static final UUID PRIYA = Ids.next();
    private static final UUID SECOND = Ids.next();
    private final Application form = sent(software());
    private final Choice choice = form.inOrder().get(0);

    @Property
    void a_provider_decides_on_what_is_decidable_and_on_nothing_else(@ForAll Stage stage) {
        set(choice, "stage", stage);
        boolean decidable = Stage.DECIDABLE.contains(stage);
        boolean made = stage == Stage.OFFER || Stage.ACCEPTED.contains(stage);
        assertEquals(decidable || made, choice.obstaclesToOffering(CYCLE, TODAY).isEmpty(), stage.name());
        assertEquals(decidable, new Decision(choice).obstaclesToWaitlisting(0).isEmpty(), stage.name());
    }

    @Property
    void an_offer_is_taken_back_from_where_there_is_one(@ForAll Stage stage) {
        set(choice, "stage", stage);
        boolean offered = stage == Stage.OFFER || Stage.ACCEPTED.contains(stage);
        assertEquals(offered, new Decision(choice).obstaclesToRevoking(true).isEmpty(), stage.name());
        assertEquals(
                stage == Stage.OFFER,
                new Decision(choice).obstaclesToRevoking(false).isEmpty(),
                stage.name());
    }

    @Test
    void the_waiting_list_is_for_a_full_course_and_says_how_likely_a_place_is() {
        Decision decision = new Decision(choice);
        refused(ROOM_LEFT, () -> decision.waitlist(Likelihood.LIKELY, 1));
        refused(NO_LIKELIHOOD, () -> decision.waitlist(null, 0));
        decision.waitlist(Likelihood.UNLIKELY, 0);
        decision.waitlist(Likelihood.POSSIBLE, 0);
        assertEquals(Likelihood.POSSIBLE, choice.verdict().likelihood());
        choice.offer(new MakeOffer(choice.id(), List.of()), CYCLE, TODAY);
        assertEquals(Verdict.NONE, choice.verdict());
    }

    @Test
    void an_accepted_offer_is_taken_back_by_two_officers() {
        Choice firm = TakenPlaceTest.accepted(4);
        refused(SECOND_PERSON, () -> new Decision(firm).revoke(RevocationReason.COURSE_NOT_RUNNING, "Ask us.", false));
        Revocation proposed = propose(firm, RevocationReason.COURSE_NOT_RUNNING, "Ask us.");
        refused(SAME_PERSON, () -> proposed.approve(firm, PRIYA));
        refused(SAME_PERSON, () -> proposed.refuse(firm, PRIYA));
        assertTrue(proposed.approve(firm, SECOND).firm());
        assertEquals(Stage.OFFER_WITHDRAWN, firm.stage());
        assertEquals("Ask us.", firm.verdict().sentence());
        refused(NOTHING_PROPOSED, () -> proposed.refuse(firm, SECOND));
    }

    @Test
    void a_second_officer_can_say_no_and_the_place_stays() {
        Choice firm = TakenPlaceTest.accepted(4);
        Revocation proposed = propose(firm, RevocationReason.SAFETY, "Ask us.");
        proposed.refuse(firm, SECOND);
        assertEquals(Stage.FIRM, firm.stage());
        assertFalse(proposed.open());
    }

    @Test
    void taking_an_offer_back_needs_a_reason_and_a_sentence() {
        Choice firm = TakenPlaceTest.accepted(4);
        refused(NO_REASON, () -> propose(firm, null, "Ask us."));
        refused(NO_SENTENCE, () -> propose(firm, RevocationReason.SAFETY, ""));
        refused(SENTENCE_TOO_LONG, () -> propose(firm, RevocationReason.SAFETY, "x".repeat(601)));
        refused(STEP_NOT_POSSIBLE, () -> propose(choice, RevocationReason.SAFETY, "Ask us."));
    }

    @Test
    void an_offer_taken_back_can_be_made_again() {
        choice.offer(new MakeOffer(choice.id(), List.of()), CYCLE, TODAY);
        new Decision(choice).revoke(RevocationReason.MADE_BY_MISTAKE, "Sorry.", false);
        assertTrue(choice.stage().spent());
        choice.offer(new MakeOffer(choice.id(), List.of()), CYCLE, TODAY);
        assertEquals(Stage.OFFER, choice.stage());
    }

    private static Revocation propose(Choice firm, RevocationReason reason, String sentence) {
        return Revocation.propose(new RevocationId(Ids.next()), firm, reason, sentence, PRIYA, TODAY);
    }
}
