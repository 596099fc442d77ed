package org.ginnel.register.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void paragraphs_and_items_stand_on_lines_of_their_own() {
        assertEquals(
                "Courses include:\n- 3D design\n- product & design",
                PlainText.of("<p>Courses include:<ul><li>3D design</li><li>product &amp; design</li></ul></p>"));
    }

    @Test
    void links_keep_their_words_only() {
        assertEquals(
                "Learn more about the basics.",
                PlainText.of("<p>Learn more about the <a href=\"https://example.org\" onclick='x()'>basics</a>.</p>"));
    }

    @Test
    void scripts_comments_and_unclosed_tags_are_gone() {
        assertEquals("before after", PlainText.of("before <script>alert(1)</script>after"));
        assertEquals("before", PlainText.of("before<!-- hidden"));
        assertEquals("before", PlainText.of("before<img src=x onerror=alert(1)"));
        assertNull(PlainText.of("<p> </p>"));
    }

    @Test
    void entities_are_read_once_and_make_no_tags_of_text() {
        assertEquals("&lt;b&gt;", PlainText.of("&amp;lt;b&amp;gt;"));
        assertEquals("é £ – A &bogus; ", PlainText.of("&eacute; &pound; &ndash; &#65; &bogus; &#0;") + " ");
    }

    @Property(tries = 300)
    void no_tag_is_left_of_anything(@ForAll String html) {
        String text = PlainText.of(html.replace('a', '<').replace('b', '>'));
        assertFalse(text != null && text.matches("(?s).*<[a-zA-Z/!?].*"), text);
    }
}
