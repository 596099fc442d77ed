package org.ginnel.kernel.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ginnel.kernel.logs.Reference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultPagesTest {
    @AfterEach
    void forget() {
        Reference.end();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 405, 413, 414, 415, 421, 429, 500, 503})
    void every_status_has_a_page_in_whole_sentences(int status) {
        String page = FaultPages.page(status);
        assertFalse(page.contains("???"), page);
        assertFalse(page.contains("{{"), page);
        assertTrue(page.contains("<h1>"), page);
    }

    @Test
    void a_status_nobody_thought_of_gets_the_page_of_its_kind() {
        assertEquals(FaultPages.page(400), FaultPages.page(418));
        Reference.carryOn("7K4P-2MXQ");
        assertEquals(FaultPages.page(500), FaultPages.page(507));
    }

    @Test
    void a_fault_of_ours_shows_the_reference_that_the_log_carries() {
        Reference.carryOn("7K4P-2MXQ");
        assertTrue(FaultPages.page(500).contains("7K4P-2MXQ"));
        assertFalse(FaultPages.page(404).contains("7K4P-2MXQ"));
    }

    @Test
    void words_are_escaped_when_they_fill_a_gap() {
        assertEquals(
                "<p>&lt;b&gt; &amp; $1 &quot;</p>",
                Filled.in("<p>{{title}}</p>", java.util.Map.of("title", "<b> & $1 \"")));
    }
}
