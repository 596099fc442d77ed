package org.ginnel.kernel.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final LocalDate GOOD_FRIDAY = LocalDate.of(2027, 3, 26);

    @Test
    void days_are_written_out() {
        assertEquals("26 March 2027", Words.day(GOOD_FRIDAY));
        assertEquals("Friday 26 March 2027", Words.weekday(GOOD_FRIDAY));
        assertEquals("", Words.day(null));
    }

    @Test
    void an_instant_is_shown_in_london_time_on_both_sides_of_the_clock_change() {
        assertEquals("28 March 2027 at 00:30", Words.time(Instant.parse("2027-03-28T00:30:00Z")));
        assertEquals("28 March 2027 at 02:30", Words.time(Instant.parse("2027-03-28T01:30:00Z")));
        assertEquals("02:30", Words.clock(Instant.parse("2027-03-28T01:30:00Z")));
        assertEquals("16:05", Words.clock(LocalTime.of(16, 5)));
    }

    @Test
    void numbers_have_thousands_and_at_most_one_decimal() {
        assertEquals("78,400", Words.number(78_400));
        assertEquals("1.6", Words.number(1.61));
        assertEquals("", Words.number(null));
    }

    @Test
    void lists_are_joined_with_commas() {
        assertEquals(
                "Admissions officer, 26 March 2027",
                Words.shown(List.of("Admissions officer", Words.day(GOOD_FRIDAY))));
    }

    @Test
    void a_sentence_is_filled_with_shown_values() {
        assertEquals(
                "Reply by Friday 26 March 2027, 3 of 4.", Words.fill3("Reply by {0}, {1} of {2}.", GOOD_FRIDAY, 3, 4));
    }

    @Test
    void a_link_never_leaves_this_site() {
        assertEquals("/gateways/course/list?q=a%20b", Words.href("/gateways/course/list?q=a%20b"));
        assertEquals("?before=7", Words.href("?before=7"));
        for (String outside :
                List.of("https://example.org", "//example.org", "javascript:alert(1)", "/\\example.org", "x")) {
            assertEquals("#", Words.href(outside), outside);
        }
    }

    @Test
    void a_tone_is_a_class_of_the_style_sheet() {
        assertEquals("due", Words.tone((Toned) () -> Tone.DUE));
        assertEquals("", Words.tone((Toned) () -> Tone.PLAIN));
        assertEquals("", Words.tone("anything"));
    }
}
