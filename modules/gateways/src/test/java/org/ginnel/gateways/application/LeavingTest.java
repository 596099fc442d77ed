package org.ginnel.gateways.application;

import static org.ginnel.gateways.application.ApplicationExamples.*;
import static org.ginnel.gateways.application.ApplicationObstacle.*;
import static org.ginnel.gateways.application.ApplicationTest.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ginnel.kernel.Dates;
import org.ginnel.kernel.Ids;
import org.junit.jupiter.api.Test;

class LeavingTest {
    private static final LocalDate UNTIL = TODAY.plusDays(7);

    @Test
    void a_no_to_an_offer_can_be_undone_for_some_days() {
        Application form = withOffers(software());
        Choice only = form.inOrder().get(0);
        Leaving.decline(form, only.id(), TODAY);
        assertTrue(Leaving.returnable(only));
        refused(TOO_LATE_TO_RETURN, () -> Leaving.comeBack(form, only.id(), TODAY.minusDays(1), NOW));
        assertEquals("OFFER", Leaving.comeBack(form, only.id(), TODAY, NOW).stage());
        assertFalse(Leaving.returnable(only));
    }

    @Test
    void an_offer_that_went_because_another_was_taken_does_not_come_back_beside_it() {
        Application form = withOffers(software(), support());
        new Accepting(form, form.inOrder().get(0).id(), null).accept(NOW);
        Choice other = form.inOrder().get(1);
        refused(ALREADY_FIRM, () -> Leaving.comeBack(form, other.id(), UNTIL, NOW));
    }

    @Property
    void what_was_taken_back_for_her_comes_back_to_where_it_stood_when_she_never_asked(@ForAll Stage stage) {
        Application form = sent(software());
        Choice choice = form.inOrder().get(0);
        set(choice, "stage", stage);
        if (!stage.mayBecome(Stage.WITHDRAWN) || stage == Stage.DRAFT || stage == Stage.EHCP_NAMED) {
            return;
        }
        choice.leave(Stage.WITHDRAWN, new Departure(WithdrawalReason.OTHER_COURSE, Ids.next(), TODAY, stage, false));
        assertTrue(Leaving.returnable(choice));
        Leaving.comeBack(form, choice.id(), UNTIL, NOW);
        assertEquals(stage == Stage.INTERVIEWING ? Stage.SUBMITTED : stage, choice.stage());
        assertEquals(Stage.SETTLED.contains(stage), form.settled());
    }

    @Test
    void an_interview_that_was_called_off_comes_back_as_late_when_the_day_has_passed() {
        Application form = sent(software());
        Choice choice = form.inOrder().get(0);
        choice.meet(DECIDE_BY);
        LocalDate after = DECIDE_BY.plusDays(1);
        choice.leave(
                Stage.WITHDRAWN,
                new Departure(WithdrawalReason.OTHER_COURSE, Ids.next(), after, choice.stage(), false));
        Leaving.comeBack(
                form,
                choice.id(),
                after,
                after.atTime(12, 0).atZone(Dates.LONDON).toInstant());
        assertEquals(Stage.OVERDUE, choice.stage());
    }

    @Test
    void what_she_took_back_herself_stays_back() {
        Application form = sent(software());
        Choice choice = form.inOrder().get(0);
        Leaving.withdraw(form, choice.id(), WithdrawalReason.TOO_FAR, NOW);
        assertFalse(Leaving.returnable(choice));
        refused(STEP_NOT_POSSIBLE, () -> Leaving.comeBack(form, choice.id(), null, NOW));
    }

    @Test
    void a_backup_becomes_the_place_by_her_click_once_the_first_is_gone() {
        Application form = withOffers(software(), support());
        Choice firm = form.inOrder().get(0);
        Choice backup = form.inOrder().get(1);
        new Accepting(form, firm.id(), backup.id()).accept(NOW);
        refused(ALREADY_FIRM, () -> Leaving.promote(form, backup.id(), NOW));
        new Decision(firm).revoke(RevocationReason.COURSE_NOT_RUNNING, "Your backup is free.", true);
        form.settle(false, NOW);
        Leaving.promote(form, backup.id(), NOW);
        assertEquals(Stage.FIRM, backup.stage());
        assertTrue(form.settled());
        refused(STEP_NOT_POSSIBLE, () -> Leaving.promote(form, backup.id(), NOW));
    }

    @Property
    void nothing_but_a_backup_is_promoted(@ForAll Stage stage) {
        Application form = sent(software());
        Choice choice = form.inOrder().get(0);
        set(choice, "stage", stage);
        assertEquals(
                stage == Stage.BACKUP,
                Leaving.obstaclesToPromoting(form, choice).isEmpty(),
                stage.name());
    }
}
