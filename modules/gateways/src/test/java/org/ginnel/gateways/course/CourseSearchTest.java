package org.ginnel.gateways.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ginnel.register.Postcodes.Point;
import org.junit.jupiter.api.Test;

class CourseSearchTest {
    @Test
    void words_begin_words_and_all_of_them_count() {
        assertEquals("digital:* & soft:*", words(" Digital, soft! ").tsquery());
        assertEquals("", words("  &|!()  ").tsquery());
        assertEquals("", words(null).tsquery());
    }

    @Property
    void nothing_anybody_types_is_an_operator(@ForAll String typed) {
        assertFalse(words(typed).tsquery().replace(":*", "").replace(" & ", "").matches(".*[&|!():*'\\\\].*"));
    }

    @Test
    void a_page_below_nothing_is_the_first() {
        assertEquals(0, new CourseSearch(null, null, null, null, null, -3).page());
    }

    @Test
    void only_what_was_asked_becomes_a_condition() {
        assertEquals(
                List.of(new CourseSearch.Condition("status = 'OPEN'", java.util.Map.of())),
                words(null).conditions());
        Point here = new Point("M14 5TQ", 53.45, -2.22, true);
        assertEquals(
                1,
                new CourseSearch(null, null, null, here, null, 0).conditions().size());
        assertEquals(
                2, new CourseSearch(null, null, null, here, 5, 0).conditions().size());
    }

    @Test
    void a_filter_that_nothing_can_pass_is_no_filter_that_lets_everything_through() {
        var noRound = new CourseSearch.Narrower(null, null, false, null, List.of(), null);
        var nowhere = new CourseSearch.Narrower(null, null, false, null, null, List.of());
        for (var narrower : List.of(noRound, nowhere)) {
            assertEquals(
                    "false",
                    new CourseSearch(null, null, null, null, null, narrower, 0)
                            .conditions()
                            .get(1)
                            .sql());
        }
    }

    private static CourseSearch words(String typed) {
        return new CourseSearch(null, null, typed, null, null, 0);
    }
}
