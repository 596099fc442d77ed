package org.ginnel.gateways.application;

import static org.ginnel.gateways.application.ApplicationExamples.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ginnel.gateways.application.Section.Progress;
import org.junit.jupiter.api.Test;

class CarryOverTest {
    @Test
    void words_are_taken_over_to_be_read_again_and_the_year_courses_and_consents_are_asked_anew() {
        Application before = complete(software());
        Application next = justStarted();
        next.takeOver(before);
        assertEquals("Amira", next.answers().about().called());
        assertEquals(Progress.PREVIOUS_ANSWER, next.answers().about().progress());
        assertEquals(Progress.PREVIOUS_ANSWER, next.answers().statement().progress());
        assertEquals("Moss Brook High School", next.answers().school().name());
        assertNull(next.answers().school().year());
        assertTrue(next.inOrder().isEmpty());
    }

    @Test
    void a_section_that_was_read_again_and_saved_is_her_own() {
        Application next = justStarted();
        next.takeOver(complete(software()));
        next.answer(new Statement("I built two games.", 0), 0, CYCLE, NOW);
        assertEquals(Progress.COMPLETE, next.answers().statement().progress());
    }

    @Test
    void what_was_half_written_is_half_written_still() {
        Application next = justStarted();
        next.takeOver(withoutStatement(software()));
        assertEquals(Progress.NOT_STARTED, next.answers().statement().progress());
    }
}
