package org.ginnel.kernel.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.ginnel.kernel.logs.Reference;
import org.junit.jupiter.api.Test;

class FrontDoorTest {
    private static final List<String> HEADERS = List.of(
            "Strict-Transport-Security",
            "X-Content-Type-Options",
            "Referrer-Policy",
            "Permissions-Policy",
            "Cross-Origin-Opener-Policy",
            "Cross-Origin-Resource-Policy",
            "X-Frame-Options",
            "Content-Security-Policy",
            "Cache-Control");

    private final FrontDoor front = new FrontDoor();

    FrontDoorTest() {
        front.init(null);
    }

    private Exchange pass(Exchange exchange, FilterChain chain) throws Exception {
        front.doFilter(exchange.request(), exchange.response(), chain);
        return exchange;
    }

    @Test
    void every_answer_carries_every_header() throws Exception {
        Exchange page = pass(Exchange.get("/"), (request, response) -> {});
        Exchange refused = pass(Exchange.get("/x;y"), (request, response) -> {});
        Exchange redirect =
                pass(Exchange.get("/"), (request, response) -> ((HttpServletResponse) response).sendRedirect("/y"));
        Exchange reset = pass(Exchange.get("/"), (request, response) -> response.reset());
        for (Exchange each : List.of(page, refused, redirect, reset)) {
            HEADERS.forEach(header -> assertNotNull(each.told(header), header));
            assertEquals("no-store", each.told("Cache-Control"));
            assertEquals(Headers.STRICT, each.told(Headers.POLICY));
        }
        assertEquals(400, refused.status);
    }

    @Test
    void what_is_turned_away_reaches_nobody() throws Exception {
        pass(Exchange.get("/x.xhtml"), (request, response) -> {
            throw new AssertionError("reached");
        });
        Exchange trace = Exchange.get("/");
        trace.method = "TRACE";
        assertEquals(405, pass(trace, (request, response) -> {}).status);
        assertEquals("GET, HEAD, POST", trace.told("Allow"));
    }

    @Test
    void a_request_keeps_its_reference_to_the_error_page_and_no_longer() throws Exception {
        Exchange exchange = Exchange.get("/");
        String[] seen = new String[2];
        pass(exchange, (request, response) -> seen[0] = Reference.current().orElseThrow());
        exchange.dispatcher = DispatcherType.ERROR;
        exchange.path = "/WEB-INF/errors/fault.xhtml";
        pass(exchange, (request, response) -> seen[1] = (String) request.getAttribute(FrontDoor.REFERENCE));
        assertEquals(seen[0], seen[1]);
        assertTrue(seen[0].matches("[2-9A-Z]{4}-[2-9A-Z]{4}"));
        assertFalse(Reference.current().isPresent());
    }

    @Test
    void a_fault_is_passed_on_to_the_error_page() {
        Exchange exchange = Exchange.get("/");
        assertThrows(
                IllegalStateException.class,
                () -> pass(exchange, (request, response) -> {
                    throw new IllegalStateException("seen by the test");
                }));
        assertNull(Reference.current().orElse(null));
    }

    @Test
    void staff_views_swap_our_policy_and_keep_the_one_with_the_nonce() {
        Exchange exchange = Exchange.get("/");
        HttpServletResponse response = exchange.response();
        Headers.apply(response);
        response.addHeader(Headers.POLICY, "script-src 'self' 'nonce-x'");
        Headers.staff(response);
        assertEquals(List.of(Headers.STAFF, "script-src 'self' 'nonce-x'"), exchange.told.get(Headers.POLICY));
        assertFalse(Headers.STAFF.contains("script-src"));
        assertTrue(Headers.STRICT.contains("script-src 'self';"));
    }

    @Test
    void only_our_own_cookies_make_an_answer_personal() {
        assertFalse(Headers.personal(Exchange.get("/").request()));
        assertFalse(Headers.personal(Exchange.get("/").with("Cookie", "a=b").request()));
        assertTrue(Headers.personal(
                Exchange.get("/").with("Cookie", "a=b", "__Host-bind=x").request()));
    }
}
