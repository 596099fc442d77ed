package org.ginnel.kernel.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.ginnel.kernel.web.Exchange;
import org.ginnel.kernel.web.FrontDoor;
import org.junit.jupiter.api.Test;

class PageFilterTest {
    private final AtomicInteger drawn = new AtomicInteger();
    private final PageFilter filter = new PageFilter();
    private String body = "<p>caf\u00e9</p>";

    PageFilterTest() {
        filter.cache = new PageCache();
        filter.cache.pages = List.of(PublicPage.under("/open").with("page"));
    }

    private interface Page {
        void draw(HttpServletRequest request, HttpServletResponse response) throws IOException;
    }

    private Exchange ask(Exchange exchange, Page page) throws Exception {
        FilterChain chain = (request, response) -> {
            drawn.incrementAndGet();
            page.draw((HttpServletRequest) request, (HttpServletResponse) response);
        };
        FrontDoor front = new FrontDoor();
        front.init(null);
        front.doFilter(
                exchange.request(),
                exchange.response(),
                (request, response) -> filter.doFilter(request, response, chain));
        return exchange;
    }

    private Exchange ask(Exchange exchange) throws Exception {
        return ask(exchange, (request, response) -> plain(response));
    }

    private void plain(HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().print(body);
    }

    @Test
    void a_page_is_drawn_once_and_the_same_for_everybody() throws Exception {
        Exchange first = ask(Exchange.get("/open"));
        Exchange second = ask(Exchange.get("/open").with("Cookie", "foreign=1"));
        assertEquals(1, drawn.get());
        assertEquals(body, first.text());
        assertEquals(body, second.text());
        assertEquals("public, no-cache", second.told("Cache-Control"));
        assertEquals("Accept-Encoding, Cookie", second.told("Vary"));
        assertEquals("text/html;charset=UTF-8", second.told("Content-Type"));
        assertEquals(first.told("ETag"), second.told("ETag"));
    }

    @Test
    void squeezed_known_and_headers_only_answers_come_from_the_same_page() throws Exception {
        Exchange plain = ask(Exchange.get("/open"));
        Exchange squeezed = ask(Exchange.get("/open").with("Accept-Encoding", "gzip"));
        byte[] back = new GZIPInputStream(new ByteArrayInputStream(squeezed.body.toByteArray())).readAllBytes();
        assertEquals(body, new String(back, StandardCharsets.UTF_8));
        Exchange known = ask(Exchange.get("/open").with("If-None-Match", plain.told("ETag")));
        assertEquals(304, known.status);
        assertEquals("", known.text());
        Exchange head = Exchange.get("/open");
        head.method = "HEAD";
        assertEquals("", ask(head).text());
        assertEquals(plain.told("ETag"), head.told("ETag"));
        assertEquals(1, drawn.get());
    }

    @Test
    void a_reader_who_is_signed_in_gets_a_page_of_their_own() throws Exception {
        ask(Exchange.get("/open"));
        body = "for Amira";
        Exchange hers = ask(Exchange.get("/open").with("Cookie", "__Host-bind=x"));
        assertEquals("for Amira", hers.text());
        assertEquals("no-store", hers.told("Cache-Control"));
        assertEquals("<p>caf\u00e9</p>", ask(Exchange.get("/open")).text());
    }

    @Test
    void forms_cookies_sessions_faults_redirects_and_what_opts_out_are_not_kept() throws Exception {
        List<Page> pages = List.of(
                (request, response) -> {
                    plain(response);
                    response.addCookie(new Cookie("a", "b"));
                },
                (request, response) -> {
                    plain(response);
                    PageCache.keepOut(request);
                },
                (request, response) -> {
                    plain(response);
                    response.setStatus(404);
                },
                (request, response) -> response.sendError(500),
                (request, response) -> response.sendRedirect("/elsewhere"),
                (request, response) -> {
                    body = "<form method=\"post\">";
                    plain(response);
                },
                (request, response) -> {
                    body = "x".repeat(Capture.LARGEST + 1);
                    plain(response);
                });
        for (Page page : pages) {
            Exchange answer = ask(Exchange.get("/open"), page);
            assertEquals("no-store", answer.told("Cache-Control"));
            assertNull(answer.told("ETag"));
        }
        assertEquals(pages.size(), drawn.get());
        Exchange large = ask(Exchange.get("/open"));
        assertEquals(Capture.LARGEST + 1, large.text().length());
        Exchange session = Exchange.get("/open?page=2");
        session.session = (HttpSession) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpSession.class}, (proxy, call, args) -> null);
        assertEquals("no-store", ask(session).told("Cache-Control"));
    }

    @Test
    void posts_unknown_parameters_and_other_pages_pass_through() throws Exception {
        ask(Exchange.post("/open"));
        ask(Exchange.get("/open?utm=1"));
        ask(Exchange.get("/other"));
        ask(Exchange.get("/other"));
        assertEquals(4, drawn.get());
    }

    @Test
    void a_header_cannot_spoil_what_others_see() throws Exception {
        Page echo = (request, response) -> {
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().print("page");
        };
        ask(
                Exchange.get("/open")
                        .with("X-Forwarded-Host", "evil.test")
                        .with("X-Original-URL", "/other")
                        .with("Accept-Language", "xx"),
                echo);
        Exchange clean = ask(Exchange.get("/open"), echo);
        assertEquals("page", clean.text());
        assertTrue(clean.told("Cache-Control").startsWith("public"));
        assertFalse(clean.told.containsKey("Set-Cookie"));
    }
}
