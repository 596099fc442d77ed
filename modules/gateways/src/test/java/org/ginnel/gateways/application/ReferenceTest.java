package org.ginnel.gateways.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ReferenceTest {
    @Test
    void three_hundred_thousand_references_are_all_different() {
        Set<String> seen = new HashSet<>();
        for (long number = 0; number < 300_000; number++) {
            assertTrue(seen.add(Reference.of("GM", number)), () -> "twice");
        }
    }

    @Property
    void a_reference_looks_like_one_and_is_valid(@ForAll @LongRange(max = 10_000_000) long number) {
        String reference = Reference.of("GM", number);
        assertTrue(reference.matches("GM-[2-9B-DF-HJKMPRTWXY]{4,6}-[2-9B-DF-HJKMPRTWXY]"), reference);
        assertTrue(Reference.valid(reference));
    }

    @Property
    void one_wrong_letter_is_noticed(@ForAll @LongRange(max = 279_000) long number, @ForAll @IntRange(max = 3) int at) {
        String reference = Reference.of("GM", number);
        char was = reference.charAt(3 + at);
        char wrong = was == '7' ? '8' : '7';
        assertFalse(Reference.valid(reference.substring(0, 3 + at) + wrong + reference.substring(4 + at)));
    }

    @Property
    void two_letters_that_changed_places_are_noticed(
            @ForAll @LongRange(max = 279_000) long number, @ForAll @IntRange(max = 2) int at) {
        StringBuilder code = new StringBuilder(Reference.of("GM", number));
        char first = code.charAt(3 + at);
        code.setCharAt(3 + at, code.charAt(4 + at));
        code.setCharAt(4 + at, first);
        assertEquals(first == code.charAt(3 + at), Reference.valid(code.toString()));
    }

    @Test
    void neighbours_do_not_look_alike_and_nonsense_is_not_valid() {
        assertNotEquals(
                Reference.of("GM", 1).substring(3, 6), Reference.of("GM", 2).substring(3, 6));
        assertFalse(Reference.valid("nonsense"));
        assertFalse(Reference.valid("GM-AEIO-2"));
    }
}
