package org.ginnel.gateways.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ginnel.gateways.CourseKind;
import org.junit.jupiter.api.Test;

class CourseAskedTest {
    @Test
    void only_known_words_with_something_in_them_are_kept_and_always_in_one_order() {
        CourseAsked asked = new CourseAsked(Map.of("miles", "5", "q", " soft ware ", "evil", "x", "gateway", ""));
        assertEquals("q=soft+ware&miles=5", asked.query());
        assertEquals(asked, CourseAsked.of("miles=5&q=soft+ware&evil=1"));
        assertEquals("/gateways/course/list?q=soft+ware&miles=5&page=2", asked.address(2));
        assertEquals("/gateways/course/list", new CourseAsked(Map.of()).address(0));
        assertEquals("/gateways/course/list?page=1", new CourseAsked(Map.of()).address(1));
    }

    @Property
    void whatever_was_typed_comes_back_from_its_own_query(@ForAll String typed) {
        CourseAsked asked = new CourseAsked(Map.of("q", typed.replaceAll("\\p{Cs}", "")));
        assertEquals(asked, CourseAsked.of(asked.query()));
    }

    @Test
    void what_is_left_out_is_gone_and_nothing_is_nothing() {
        assertTrue(new CourseAsked(Map.of("q", "a")).without("q").nothing());
        assertEquals(0, new CourseAsked(Map.of("miles", "five")).number("miles"));
    }

    @Test
    void adults_see_everything_but_what_ends_at_nineteen() {
        for (CourseKind kind : CourseKind.values()) {
            assertEquals(kind != CourseKind.T_LEVEL, CourseAge.ADULT.includes(kind), kind.name());
            assertTrue(CourseAge.AT_16.includes(kind) || CourseAge.AT_18.includes(kind), kind.name());
        }
        assertEquals(CourseAge.ADULT, CourseAge.of("adult").orElseThrow());
        assertEquals(CourseAge.AT_16, CourseAge.of("16").orElseThrow());
        assertTrue(CourseAge.of("44").isEmpty());
    }

    @Test
    void travel_times_are_known_or_said_not_to_be() {
        assertEquals(Travel.UNKNOWN, Travel.of("{\"times\": \"UNKNOWN\"}"));
        Travel travel = Travel.of("{\"times\": \"KNOWN\", \"as_at\": \"2026-09-01\", \"source\": \"s\", \"minutes\": ["
                + "{\"from\": \"ZT1 1\", \"to\": \"ZT1 3\", \"minutes\": 18},"
                + "{\"from\": \"ZT1 1\", \"to\": \"ZT3 2\", \"minutes\": 59}]}");
        assertTrue(travel.known());
        assertEquals(18, travel.between("ZT1 1AA", "ZT1 3BB").orElseThrow());
        assertTrue(travel.between("ZT9 9AA", "ZT1 3BB").isEmpty());
        assertTrue(travel.between("ZT1 1AA", null).isEmpty());
        assertEquals(java.util.List.of("ZT1 3"), travel.within("ZT1 1AA", 30));
        assertEquals(java.util.List.of(), travel.within("M1 1AA", 30));
    }
}
