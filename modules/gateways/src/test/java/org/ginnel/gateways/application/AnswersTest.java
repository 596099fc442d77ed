package org.ginnel.gateways.application;

import static org.ginnel.gateways.application.ApplicationExamples.*;
import static org.ginnel.gateways.application.ApplicationObstacle.*;
import static org.ginnel.gateways.application.ApplicationTest.reasons;
import static org.ginnel.gateways.application.ApplicationTest.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import org.ginnel.gateways.application.Section.Progress;
import org.junit.jupiter.api.Test;

class AnswersTest {
    @Test
    void a_tab_that_read_older_words_is_refused_and_the_newer_ones_stay() {
        Application form = justStarted();
        form.answer(new Statement("First.", 0), 0, CYCLE, NOW);
        refused(CHANGED_ELSEWHERE, () -> form.answer(new Statement("From the other tab.", 0), 0, CYCLE, NOW));
        assertEquals("First.", form.answers().statement().words());
        form.answer(new Statement("From the other tab.", 0), 1, CYCLE, NOW);
        assertEquals("From the other tab.", form.answers().statement().words());
    }

    @Test
    void the_same_words_again_are_no_conflict_and_no_change() {
        Application form = justStarted();
        form.answer(new Statement("First.", 0), 0, CYCLE, NOW);
        form.answer(new Statement("First.", 0), 0, CYCLE, NOW);
        assertEquals(1, form.answers().statement().revision());
    }

    @Test
    void writing_one_section_is_no_conflict_for_another() {
        Application form = justStarted();
        form.answer(new Statement("First.", 0), 0, CYCLE, NOW);
        form.answer(aboutAmira(), 0, CYCLE, NOW);
        assertTrue(form.answers().about().complete());
    }

    @Test
    void from_nineteen_on_nobody_is_asked_for_a_school() {
        Application form = justStarted();
        form.answer(new About("Jo", TODAY.minusYears(44), "M14 5TQ", null, 0), 0, CYCLE, NOW);
        assertTrue(form.answers().school().complete());
        assertNull(form.answers().school().name());
        form.answer(new About("Jo", TODAY.minusYears(19).plusDays(1), "M14 5TQ", null, 0), 1, CYCLE, NOW);
        assertFalse(form.answers().school().complete());
        form.answer(new About("Jo", TODAY.minusYears(19), "M14 5TQ", null, 0), 2, CYCLE, NOW);
        assertTrue(form.answers().school().complete());
    }

    @Test
    void about_you_wants_a_name_a_birthday_and_a_postcode() {
        About nothing = new About(null, null, null, null, 0);
        assertEquals(Set.of(NAME_MISSING, NOT_A_BIRTHDAY, NOT_A_POSTCODE), reasons(nothing.obstacles(TODAY)));
        assertEquals(Set.of(), reasons(aboutAmira().obstacles(TODAY)));
    }

    @Test
    void nothing_at_all_is_refused_even_where_nothing_stood_before() {
        refused(NAME_MISSING, () -> justStarted().answer(new About(null, null, null, null, 0), 0, CYCLE, NOW));
    }

    @Test
    void a_birthday_is_between_twelve_and_a_hundred_and_ten_years_ago() {
        assertTrue(born(TODAY.minusYears(12).plusDays(1)));
        assertFalse(born(TODAY.minusYears(12)));
        assertFalse(born(TODAY.minusYears(110)));
        assertTrue(born(TODAY.minusYears(110).minusDays(1)));
        assertTrue(born(TODAY.plusDays(1)));
    }

    private static boolean born(LocalDate day) {
        return reasons(new About("A", day, "M14 5TQ", null, 0).obstacles(TODAY)).contains(NOT_A_BIRTHDAY);
    }

    @Test
    void nobody_leaves_school_before_the_last_friday_in_june_after_turning_sixteen() {
        assertEquals(LocalDate.of(2027, 6, 25), new About("A", LocalDate.of(2010, 9, 1), "", null, 0).leavingDay());
        assertEquals(LocalDate.of(2027, 6, 25), new About("A", LocalDate.of(2011, 8, 31), "", null, 0).leavingDay());
        assertEquals(LocalDate.of(2028, 6, 30), new About("A", LocalDate.of(2011, 9, 1), "", null, 0).leavingDay());
    }

    @Test
    void a_school_is_named_unless_there_is_none() {
        assertEquals(Set.of(YEAR_MISSING, SCHOOL_NAME_MISSING), reasons(Schooling.EMPTY.obstacles(TODAY)));
        assertEquals(Set.of(), reasons(new Schooling(null, YearGroup.NOT_AT_SCHOOL, 0).obstacles(TODAY)));
        assertEquals(Set.of(SCHOOL_NAME_MISSING), reasons(new Schooling(null, YearGroup.YEAR_11, 0).obstacles(TODAY)));
    }

    @Test
    void a_statement_has_four_thousand_letters_at_most_and_may_be_saved_empty() {
        assertEquals(Set.of(), reasons(new Statement("x".repeat(4000), 0).obstacles(TODAY)));
        assertEquals(Set.of(STATEMENT_TOO_LONG), reasons(new Statement("x".repeat(4001), 0).obstacles(TODAY)));
        Statement emptied = new Statement(null, 3);
        assertEquals(Set.of(), reasons(emptied.obstacles(TODAY)));
        assertEquals(Progress.IN_PROGRESS, emptied.progress());
        assertEquals(Progress.NOT_STARTED, Statement.EMPTY.progress());
        assertEquals(Progress.COMPLETE, new Statement("Because.", 1).progress());
    }

    @Test
    void asking_for_support_wants_an_answer_words_and_who_may_read_them() {
        assertEquals(Set.of(NEED_MISSING), reasons(Support.obstaclesTo(null, null, null)));
        assertEquals(Set.of(WORDS_MISSING, SHARING_MISSING), reasons(Support.obstaclesTo(Need.IN_MY_WORDS, " ", null)));
        assertEquals(Set.of(SHARING_MISSING), reasons(Support.obstaclesTo(Need.RATHER_TALK, null, null)));
        assertEquals(Set.of(), reasons(Support.obstaclesTo(Need.NOTHING, null, null)));
        assertEquals(
                Set.of(STATEMENT_TOO_LONG), reasons(Support.obstaclesTo(Need.IN_MY_WORDS, "x".repeat(2001), true)));
    }

    @Test
    void who_takes_support_back_leaves_no_words_behind() {
        Support support = new Support(justStarted().id(), AMIRA);
        support.say(Need.IN_MY_WORDS, "A quiet room.", true, 0);
        assertTrue(support.shared());
        support.say(Need.NOTHING, "A quiet room.", null, 0);
        assertNull(support.words());
        assertFalse(support.shared());
    }

    @Test
    void support_said_in_an_older_tab_is_refused() {
        Support support = new Support(justStarted().id(), AMIRA);
        support.say(Need.IN_MY_WORDS, "A quiet room.", true, 0);
        refused(CHANGED_ELSEWHERE, () -> support.say(Need.RATHER_TALK, null, true, -1));
        support.say(Need.IN_MY_WORDS, " A quiet room. ", true, -1);
    }
}
