package org.ginnel.kernel.cache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ShelfTest {
    private final AtomicLong nanos = new AtomicLong();
    private final Shelf shelf = new Shelf(100_000, nanos::get);
    private final PageKey course = new PageKey("/gateways/course/list", "");
    private final Drawn page = Drawn.of("text/html", "a page".getBytes(UTF_8));

    @Test
    void a_page_drawn_is_found_until_it_is_cleared() {
        assertTrue(shelf.end(shelf.begin(course), Optional.of(page)));
        assertEquals(Optional.of(page), shelf.find(course));
        shelf.clear(new Clearing("/governance", true));
        assertTrue(shelf.find(course).isPresent());
        shelf.clear(new Clearing("/gateways", true));
        assertFalse(shelf.find(course).isPresent());
    }

    @Test
    void a_page_begun_before_a_clearing_and_ended_after_it_is_not_kept() {
        Shelf.Drawing slow = shelf.begin(course);
        shelf.clear(new Clearing("/gateways/course", true));
        assertFalse(shelf.end(slow, Optional.of(page)));
        assertFalse(shelf.find(course).isPresent());
    }

    @Test
    void a_clearing_of_something_else_does_not_hinder() {
        Shelf.Drawing slow = shelf.begin(course);
        shelf.clear(new Clearing("/governance", true));
        assertTrue(shelf.end(slow, Optional.of(page)));
    }

    @Test
    void who_missed_more_clearings_than_are_remembered_is_not_kept() {
        Shelf.Drawing slow = shelf.begin(course);
        for (int i = 0; i < 300; i++) {
            shelf.clear(new Clearing("/governance", true));
        }
        assertFalse(shelf.end(slow, Optional.of(page)));
    }

    @Test
    void others_wait_for_the_drawing_under_way_but_not_for_one_already_cleared() {
        Shelf.Drawing slow = shelf.begin(course);
        assertEquals(Optional.of(slow), shelf.underWay(course));
        shelf.clear(Clearing.ALL);
        assertEquals(Optional.empty(), shelf.underWay(course));
        Shelf.Drawing fresh = shelf.begin(course);
        shelf.end(slow, Optional.of(page));
        assertEquals(Optional.of(fresh), shelf.underWay(course));
        assertTrue(shelf.end(fresh, Optional.of(page)));
    }

    @Test
    void a_page_that_is_not_for_everybody_lets_the_others_draw_their_own() throws Exception {
        Shelf.Drawing drawing = shelf.begin(course);
        assertFalse(shelf.end(drawing, Optional.empty()));
        assertEquals(Optional.empty(), drawing.result().get());
    }

    @Test
    void nothing_is_older_than_a_minute() {
        shelf.end(shelf.begin(course), Optional.of(page));
        nanos.addAndGet(Shelf.LONGEST.toNanos() + 1);
        assertFalse(shelf.find(course).isPresent());
    }

    @Test
    void the_memory_is_bounded() {
        Shelf small = new Shelf(10_000, nanos::get);
        for (int i = 0; i < 1000; i++) {
            small.end(small.begin(new PageKey("/p" + i, "")), Optional.of(page));
        }
        long kept = java.util.stream.IntStream.range(0, 1000)
                .filter(i -> small.find(new PageKey("/p" + i, "")).isPresent())
                .count();
        assertTrue(kept * page.weight() <= 10_000, "kept " + kept);
    }

    @Test
    void clearing_the_home_page_leaves_the_rest() {
        shelf.end(shelf.begin(course), Optional.of(page));
        shelf.end(shelf.begin(new PageKey("/", "")), Optional.of(page));
        shelf.clear(Clearing.read(Clearing.of(PublicPage.at("/")).written()));
        assertTrue(shelf.find(course).isPresent());
        assertFalse(shelf.find(new PageKey("/", "")).isPresent());
        assertFalse(new Clearing("/gateways/course", true).covers(new PageKey("/gateways/courses", "")));
    }
}
