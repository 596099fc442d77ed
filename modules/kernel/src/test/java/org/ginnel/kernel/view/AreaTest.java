package org.ginnel.kernel.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AreaTest {
    private static final Area FORM = new Area("/gateways/application/tasks", "/gateways/application/", "Form", 10);
    private static final Area TRACK = Area.of("/gateways/application/track", "Track", 20);
    private static final Area COURSES = Area.of("/gateways/course/list", "Courses", 30);
    private static final Area ROOT = Area.of("/inbox", "Inbox", 40);
    private static final List<Area> ALL = List.of(FORM, TRACK, COURSES, ROOT);

    @Test
    void the_page_of_an_area_is_marked_as_the_page_and_no_other_area_is() {
        assertEquals(Arrays.asList(null, "page", null, null), marks("/gateways/application/track"));
    }

    @Test
    void a_page_within_an_area_marks_that_area() {
        assertEquals(Arrays.asList(null, null, "true", null), marks("/gateways/course/show"));
    }

    @Test
    void a_page_within_two_areas_marks_one_of_them() {
        assertEquals(
                1,
                marks("/gateways/application/offer").stream()
                        .filter("true"::equals)
                        .count());
    }

    @Test
    void the_narrower_of_two_areas_is_marked() {
        Area narrow = new Area("/gateways/application/place", "/gateways/application/place-", "Place", 50);
        List<Area> areas = List.of(FORM, narrow);
        assertEquals("true", Area.mark(areas, narrow, "/gateways/application/place-later"));
        assertEquals(null, Area.mark(areas, FORM, "/gateways/application/place-later"));
    }

    @Test
    void a_page_of_no_area_marks_none() {
        assertEquals(Arrays.asList(null, null, null, null), marks("/help"));
    }

    private static List<String> marks(String here) {
        return ALL.stream().map(area -> Area.mark(ALL, area, here)).toList();
    }
}
