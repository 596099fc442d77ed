package org.ginnel.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer carries, whoever asks for whatever; and that looking changes nothing. */
@Journey
class HeadersIT {
    private static final Map<String, String> ALWAYS = Map.of(
            "Strict-Transport-Security", "max-age=63072000; includeSubDomains",
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "X-Frame-Options", "DENY");
    private static final String STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none';"
            + " object-src 'none'; report-uri /csp-report";
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final Pattern STAFF_SCRIPTS = Pattern.compile("script-src 'self' 'nonce-[A-Za-z0-9+/=_-]{20,}'");
    private static final Pattern NO_CLASS = Pattern.compile("class=\"[^\"]*\\bnull\\b");
    private static final int MOST_PAGES = 30;

    private final Product product;

    HeadersIT(Product product) {
        this.product = product;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/help", "/gateways/course/list", "/home", "/nowhere", "/inbox", "/help;x", "/look/none"})
    void an_answer_to_somebody_who_is_not_signed_in_carries_all_headers_and_no_cookie(String path) {
        Wire wire = new Wire(product);
        Wire.Answer answer = wire.get(path);
        carriesAll(path, answer);
        assertEquals(List.of(STRICT), answer.all("Content-Security-Policy"), path);
        assertEquals(List.of(), answer.all("Set-Cookie"), path);
    }

    @Test
    void a_static_file_carries_all_headers_and_may_be_kept() {
        Wire wire = new Wire(product);
        Matcher sheet = Pattern.compile("href=\"(/look/ginnel.css[^\"]*)")
                .matcher(wire.get("/").body());
        assertTrue(sheet.find());
        Wire.Answer answer = wire.get(sheet.group(1));
        assertEquals(200, answer.status());
        carriesAll(sheet.group(1), answer);
        assertTrue(answer.header("Cache-Control").contains("immutable"), answer.header("Cache-Control"));
        assertEquals(List.of(), answer.all("Set-Cookie"));
    }

    @Test
    void the_sign_in_page_gives_one_cookie_tied_to_this_host_and_no_session() {
        Wire wire = new Wire(product);
        for (String cookie : wire.get("/sign-in").all("Set-Cookie")) {
            assertTrue(cookie.matches("__Host-bind=[\\w-]{43}; Path=/; Secure; HttpOnly; ?SameSite=Lax"), cookie);
        }
        assertEquals(Set.of("__Host-bind"), wire.cookies().keySet());
    }

    @Test
    void a_young_persons_pages_have_no_session_and_a_staff_page_has_the_nonce_of_its_own() {
        Wire young = WireForm.signedIn(product, "Leon");
        Wire.Answer home = young.get("/my-account");
        carriesAll("/my-account", home);
        assertEquals("no-store", home.header("Cache-Control"));
        assertEquals(List.of(STRICT), home.all("Content-Security-Policy"));
        assertEquals(Set.of("__Host-bind"), young.cookies().keySet());
        Wire staff = WireForm.signedIn(product, "Ade");
        Wire.Answer page = staff.get("/register/seat/list");
        carriesAll("/register/seat/list", page);
        assertEquals("no-store", page.header("Cache-Control"));
        assertEquals(Set.of("__Host-bind", "__Host-sid"), staff.cookies().keySet());
        assertEquals(
                2, page.all("Content-Security-Policy").size(), page.headers().toString());
        assertTrue(
                STAFF_SCRIPTS.matcher(page.header("Content-Security-Policy")).find(),
                page.headers().toString());
        page.all("Set-Cookie")
                .forEach(cookie -> assertTrue(
                        cookie.contains("Secure")
                                && cookie.contains("HttpOnly")
                                && cookie.split("SameSite=", -1).length == 2
                                && cookie.contains("SameSite=Lax"),
                        cookie));
    }

    @Test
    void signing_out_clears_what_the_browser_kept() {
        Wire leon = WireForm.signedIn(product, "Leon");
        Wire.Answer out =
                WireForm.of(leon.get("/home").body(), "out").press("Sign out").send(leon);
        assertEquals("\"cache\", \"cookies\", \"storage\"", out.header("Clear-Site-Data"));
        carriesAll("sign-out", out);
        out.all("Set-Cookie").forEach(cookie -> assertEquals(2, cookie.split("SameSite=", -1).length, cookie));
        assertEquals(Set.of(), leon.cookies().keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Amira", "Priya", "Noor", "Marek", "Hana", "Judith", "Ade"})
    void looking_at_every_page_changes_nothing_and_every_answer_is_whole(String first) {
        Wire wire = WireForm.signedIn(product, first);
        String count = "select count(*) from kernel.journal where what not like 'seen:%' and person ="
                + " (select person from kernel.account where demonstration and name like '" + first + " %')";
        String before = product.value(count);
        Set<String> found = new LinkedHashSet<>(List.of("/home"));
        Deque<String> ahead = new ArrayDeque<>(found);
        for (int pages = 0; pages < MOST_PAGES && !ahead.isEmpty(); pages++) {
            String path = ahead.poll();
            Wire.Answer answer = wire.get(path);
            assertTrue(answer.status() < 400, first + " follows a link to " + path + ": " + answer.status());
            carriesAll(path, answer);
            if (answer.isPage() && answer.status() == 200) {
                Leaks.noneIn(path, answer);
                assertFalse(NO_CLASS.matcher(answer.body()).find(), path + " has a class that is none");
                assertTrue(
                        answer.body().contains("<aside class=\"demo\""), path + " does not say it is a demonstration");
                links(answer.body()).filter(found::add).forEach(ahead::add);
            }
        }
        assertEquals(before, product.value(count), first + " only looked");
    }

    private static java.util.stream.Stream<String> links(String page) {
        return LINK.matcher(page)
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .filter(path -> !path.startsWith("/look/") && !path.startsWith("/jakarta.faces.resource"));
    }

    private static void carriesAll(String path, Wire.Answer answer) {
        ALWAYS.forEach((name, value) -> assertEquals(List.of(value), answer.all(name), path + " " + name));
        assertTrue(answer.header("Server") == null && answer.header("X-Powered-By") == null, path);
        assertTrue(answer.header("Cache-Control") != null, path);
    }
}
