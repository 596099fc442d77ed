package org.ginnel.kernel.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LookTest {
    private final LookFiles files = new LookFiles();

    private Exchange ask(Exchange exchange) throws Exception {
        files.doGet(exchange.request(), exchange.response());
        return exchange;
    }

    @Test
    void a_file_under_its_hash_is_kept_for_ever() throws Exception {
        String address = "/look/test-only.css?v="
                + Look.find("test-only.css").orElseThrow().hash().substring(0, 10);
        Exchange answer = ask(Exchange.get(address));
        assertEquals("public, max-age=31536000, immutable", answer.told("Cache-Control"));
        assertEquals("text/css;charset=UTF-8", answer.told("Content-Type"));
        assertTrue(answer.text().startsWith("body{"));
    }

    @Test
    void under_any_other_address_it_is_asked_again() throws Exception {
        assertEquals("no-cache", ask(Exchange.get("/look/test-only.css")).told("Cache-Control"));
        assertEquals("no-cache", ask(Exchange.get("/look/test-only.css?v=")).told("Cache-Control"));
        assertEquals(
                "no-cache",
                ask(Exchange.get("/look/test-only.css?v=0123456789")).told("Cache-Control"));
    }

    @Test
    void a_browser_that_has_it_gets_no_body_and_one_that_can_gets_it_squeezed() throws Exception {
        Exchange squeezed = ask(Exchange.get("/look/test-only.css").with("Accept-Encoding", "br, gzip"));
        assertEquals("gzip", squeezed.told("Content-Encoding"));
        assertArrayEquals(Look.find("test-only.css").orElseThrow().squeezed(), squeezed.body.toByteArray());
        Exchange again = ask(Exchange.get("/look/test-only.css").with("If-None-Match", squeezed.told("ETag")));
        assertEquals(304, again.status);
        assertEquals("", again.text());
        assertEquals(
                null,
                ask(Exchange.get("/look/test-only.css").with("Accept-Encoding", "gzip;q=0"))
                        .told("Content-Encoding"));
    }

    @Test
    void nothing_else_is_found() throws Exception {
        for (String path : new String[] {
            "/look/missing.css", "/look/../web-fragment.xml", "/look/", "/look/x.class", "/look/a/b/c.css"
        }) {
            assertEquals(404, ask(Exchange.get(path)).status);
        }
    }
}
