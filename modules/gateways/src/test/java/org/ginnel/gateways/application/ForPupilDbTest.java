package org.ginnel.gateways.application;

import static org.ginnel.gateways.application.ApplicationExamples.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ginnel.gateways.CourseDirectory.Course;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.PersonId;
import org.junit.jupiter.api.Test;

/** A school takes a choice back for its pupil: by the reference she gave, and she can undo it. */
class ForPupilDbTest extends ApplicationStore {
    private static final UUID NOOR = UUID.randomUUID();
    private final Course course = software();

    @Test
    void the_reference_of_the_receipt_opens_her_choices_and_no_other_does() {
        Stored stored = sentAndStored(course, support());
        String reference = asked("select reference from gateways.application where id = '" + stored.form() + "'");
        assertEquals(2, found(stored.id(), reference));
        assertEquals(0, found(stored.id(), "GM-2222-2"));
        assertEquals(0, found(new PersonId(UUID.randomUUID()), reference));
    }

    @Test
    void who_did_it_is_recorded_and_she_can_undo_it_for_some_days() {
        Stored stored = sentAndStored(course);
        database.does(em -> Leaving.forHer(
                new Applications_(em).choice(stored.first()), WithdrawalReason.MY_CIRCUMSTANCES, NOOR, NOW));
        database.as(stored.person(), em -> {
            Application form =
                    new Applications_(em).mine(stored.id(), CYCLE.id()).orElseThrow();
            Choice left = form.choice(stored.first());
            assertEquals(Stage.WITHDRAWN, left.stage());
            assertEquals(NOOR, left.departure().byStaff());
            assertTrue(Leaving.returnable(left));
            LocalDate last = TODAY.plusDays(5);
            assertFalse(
                    Leaving.obstaclesToReturning(left, last, last.plusDays(1)).isEmpty());
            Leaving.comeBack(form, stored.first(), last, NOW);
            assertEquals(Stage.SUBMITTED, left.stage());
            return null;
        });
    }

    @Test
    void a_place_given_back_for_her_frees_the_form() {
        Stored stored = sentAndStored(course);
        bySystem("update gateways.choice set stage = 'FIRM' where id = '" + stored.first() + "'");
        bySystem("update gateways.application set settled_at = now() where id = '" + stored.form() + "'");
        database.does(em ->
                Leaving.forHer(new Applications_(em).choice(stored.first()), WithdrawalReason.TOO_FAR, NOOR, NOW));
        assertEquals(null, asked("select settled_at from gateways.application where id = '" + stored.form() + "'"));
    }

    @Test
    void drafts_what_a_plan_names_and_what_is_over_are_not_a_schools_to_take_back() {
        Stored stored = stored(course);
        for (String stage : List.of("DRAFT", "EHCP_NAMED", "WITHDRAWN", "REJECTED", "ENROLLED")) {
            bySystem("update gateways.choice set stage = '" + stage + "' where id = '" + stored.first() + "'");
            assertThrows(
                    Refusal.class,
                    () -> database.does(em -> Leaving.forHer(
                            new Applications_(em).choice(stored.first()), WithdrawalReason.TOO_FAR, NOOR, NOW)),
                    stage);
        }
    }

    private int found(PersonId person, String reference) {
        return database.run(
                em -> new Applications_(em).sentBy(person, reference).size());
    }
}
