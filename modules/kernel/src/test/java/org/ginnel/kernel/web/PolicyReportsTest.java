package org.ginnel.kernel.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PolicyReportsTest {
    @Test
    void a_report_loses_what_may_be_words_of_people() {
        String body =
                "{\"csp-report\":{\"effective-directive\":\"img-src\",\"blocked-uri\":\"https://x.test/a?b=Amira\","
                        + "\"document-uri\":\"https://ginnel.example/search?q=Amira#top\"}}";
        assertEquals(
                Optional.of("img-src https://x.test/a on https://ginnel.example/search"),
                PolicyReports.summary(body.getBytes(UTF_8)));
    }

    @Test
    void what_is_no_report_is_passed_over() {
        for (String body : new String[] {"", "{", "[]", "{\"csp-report\":1}", "\u0000", "{\"a\":{}}"}) {
            assertEquals(Optional.empty(), PolicyReports.summary(body.getBytes(UTF_8)));
        }
    }

    @Test
    void a_flood_is_not_logged() {
        PolicyReports reports = new PolicyReports();
        for (int i = 0; i < PolicyReports.A_MINUTE; i++) {
            assertTrue(reports.room(1));
        }
        assertFalse(reports.room(1));
        assertTrue(reports.room(2));
    }
}
