package org.ginnel.gateways.naming;

import static org.ginnel.gateways.naming.NamingExamples.*;
import static org.ginnel.gateways.naming.NamingObstacle.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.CourseKind;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class PlanNamingTest {
    private final PlanNaming asked = asked();

    @Test
    void a_council_and_an_open_course_of_a_college_are_asked_for() {
        PersonId her = new PersonId(Ids.next());
        Refusal nothing = assertThrows(Refusal.class, () -> new ProposeNaming(her, null, null, null, OFFICER));
        assertTrue(nothing.has(NO_COUNCIL) && nothing.has(NO_COURSE));
        refused(COURSE_NOT_OPEN, () -> asked(her, council(), course(CourseKind.T_LEVEL, false), null));
        refused(NO_INSTITUTION, () -> asked(her, council(), course(CourseKind.APPRENTICESHIP, true), null));
    }

    @Test
    void the_day_is_31_march_of_the_year_of_the_course() {
        assertEquals(2027, asked.year());
        assertEquals(LocalDate.of(2027, 3, 31), PlanNaming.deadline(asked.year()));
    }

    @Test
    void what_the_council_confirmed_is_changed_by_an_amended_plan_alone() {
        asked.confirm(new ChoiceId(Ids.next()), OFFICER, NOW);
        refused(CONFIRMED_ALREADY, () -> asked.confirm(new ChoiceId(Ids.next()), OFFICER, NOW));
        refused(CONFIRMED_ALREADY, () -> asked.refuse("No", OFFICER, NOW));
        refused(NO_SENTENCE, () -> asked.amend(" ", OFFICER, NOW));
        refused(SENTENCE_TOO_LONG, () -> asked.amend("x".repeat(601), OFFICER, NOW));
        asked.amend("The plan was amended in December.", OFFICER, NOW);
        assertEquals(NamingStage.ENDED, asked.stage());
        refused(DECIDED_ALREADY, () -> asked.end(OFFICER, NOW));
    }

    @Test
    void a_no_is_never_bare_and_is_final() {
        refused(NO_SENTENCE, () -> asked.refuse(null, OFFICER, NOW));
        asked.refuse("Section I names another college. Ring us.", OFFICER, NOW);
        assertEquals(NamingStage.REFUSED, asked.stage());
        refused(DECIDED_ALREADY, () -> asked.confirm(new ChoiceId(Ids.next()), OFFICER, NOW));
    }

    @Test
    void a_question_can_be_taken_back() {
        asked.end(OFFICER, NOW);
        refused(DECIDED_ALREADY, () -> asked.confirm(new ChoiceId(Ids.next()), OFFICER, NOW));
    }

    private static void refused(NamingObstacle reason, Executable deed) {
        Refusal refusal = assertThrows(Refusal.class, deed);
        assertTrue(refusal.has(reason), refusal.getMessage());
    }
}
