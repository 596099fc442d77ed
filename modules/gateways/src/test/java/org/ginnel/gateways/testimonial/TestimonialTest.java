package org.ginnel.gateways.testimonial;

import static org.ginnel.gateways.testimonial.TestimonialObstacle.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.UUID;
import org.ginnel.gateways.TestimonialId;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class TestimonialTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final UUID NOOR = UUID.randomUUID();
    private final Testimonial asked = new Testimonial(
            new TestimonialId(Ids.next()), new PersonId(Ids.next()), new OrganisationId(Ids.next()), NOW);

    @Test
    void it_is_written_with_words_and_can_be_written_anew() {
        refused(NO_WORDS, () -> asked.write("  ", NOOR, NOW));
        refused(WORDS_TOO_LONG, () -> asked.write("x".repeat(4001), NOOR, NOW));
        asked.write(" Builds things. ", NOOR, NOW);
        asked.write("Builds and explains things.", NOOR, NOW);
        assertEquals("Builds and explains things.", shown().words());
    }

    @Test
    void an_objection_hides_it_until_the_school_has_corrected_it() {
        refused(NOT_NOW, () -> asked.object("Wrong"));
        asked.write("Often late.", NOOR, NOW);
        refused(NO_OBJECTION, () -> asked.object(" "));
        asked.object("My bus was cancelled all autumn.");
        assertTrue(shown().objected());
        asked.write("Comes by bus and makes up for lost time.", NOOR, NOW);
        assertEquals(TestimonialStage.WRITTEN, asked.stage());
        assertNull(shown().objection());
    }

    @Test
    void a_school_that_leaves_it_answers_and_her_words_stand_beside_it() {
        asked.write("Often late.", NOOR, NOW);
        refused(NOT_NOW, () -> asked.keep("We looked at the register."));
        asked.object("My bus was cancelled.");
        refused(NO_ANSWER, () -> asked.keep(null));
        refused(SENTENCE_TOO_LONG, () -> asked.keep("x".repeat(1001)));
        asked.keep("We looked at the register.");
        assertEquals(TestimonialStage.WRITTEN, asked.stage());
        assertEquals("My bus was cancelled.", shown().objection());
        assertEquals("We looked at the register.", shown().answer());
    }

    @Test
    void a_school_that_writes_none_says_why() {
        refused(NO_ANSWER, () -> asked.refuse(""));
        asked.refuse("You left us two years ago.");
        refused(NOT_NOW, () -> asked.write("x", NOOR, NOW));
        refused(NOT_NOW, asked::takeBack);
    }

    @Test
    void what_is_taken_back_leaves_no_words() {
        asked.write("Often late.", NOOR, NOW);
        asked.takeBack();
        assertNull(shown().words());
        refused(NOT_NOW, () -> asked.write("x", NOOR, NOW));
    }

    private Testimonial.Shown shown() {
        return asked.shown("", "", "");
    }

    private static void refused(TestimonialObstacle reason, Executable deed) {
        Refusal refusal = assertThrows(Refusal.class, deed);
        assertTrue(refusal.has(reason), refusal.getMessage());
    }
}
