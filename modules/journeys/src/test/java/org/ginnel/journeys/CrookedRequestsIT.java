package org.ginnel.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests no browser of ours sends: each is turned away with a page of ours that says nothing about the inside. */
@Journey
class CrookedRequestsIT {
    private static final Set<Integer> TURNED_AWAY = Set.of(400, 404);
    private static final String RESOURCE = "/jakarta.faces.resource/";

    private final Product product;

    CrookedRequestsIT(Product product) {
        this.product = product;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/home;x",
                "//home",
                "/help//",
                "/%2e/help",
                "/a/%2e%2e/help",
                "/a%2fb",
                "/a%5cb",
                "/a\\b",
                "/..;/help",
                "/a/..;/help",
                "/../help",
                "/./help",
                "/help%00",
                "/help%0d%0aX:1",
                "/help%25",
                "/help%c0%ae",
                "/help.xhtml",
                "/help.jsf",
                "/help.faces",
                "/faces/help",
                "/faces/help.xhtml",
                "/index.xhtml",
                "/WEB-INF/web.xml",
                "/web-inf/web.xml",
                "/META-INF/beans.xml",
                "/WEB-INF/templates/staff.xhtml",
                "/org/ginnel/kernel/messages.properties",
                "/help?a=%",
                "/help?a=%00",
                "/help?a=<b>\"",
            })
    void a_crooked_address(String path) {
        Wire.Answer answer = new Wire(product).get(path);
        assertTrue(TURNED_AWAY.contains(answer.status()), path + " is answered " + answer.status());
        Leaks.noneIn(path, answer);
    }

    /**
     * Not in our hands: the server breaks off while it reads the Host line or the address ({@code Mapper.map} says "Host is
     * not set", {@code HttpCodecUtils.parseHost} and {@code URLDecoder.decode} throw), before any filter, valve or error
     * page. Without a Host line its answer is 400; an empty one, one with a port that is no number and an address it cannot
     * decode get the status 200 it began with and not one byte of content. So what is asked here is what can be held: no
     * page, no cookie, no way on, no word of the product. The 4xx for these is the proxy's, which is compulsory and answers
     * 400 or 421 itself ({@code config/proxy}).
     */
    @Test
    void what_the_server_cannot_read_is_answered_by_nothing_at_all() {
        Wire wire = new Wire(product);
        String ours = product.address().replaceFirst("http://", "");
        for (Wire.Answer answer : java.util.List.of(
                wire.get("/help%"), wire.toHosts("/home", ""), wire.toHosts("/home", ours + ".evil"))) {
            assertEquals("", answer.body());
            assertEquals("0", answer.header("Content-Length"));
            for (String telling : new String[] {"Set-Cookie", "Location", "Server", "X-Powered-By", "Content-Type"}) {
                assertEquals(java.util.List.of(), answer.all(telling), telling);
            }
        }
        assertEquals(400, wire.toHosts("/home").status());
        assertEquals("", wire.toHosts("/home").body());
    }

    @Test
    void a_session_id_in_the_address_is_not_taken() {
        Wire.Answer answer = new Wire(product).get("/home;jsessionid=1234567890abcdef");
        assertEquals(302, answer.status());
        assertEquals(
                product.at("/sign-in?to=/home"),
                absolute(answer.header("Location")).replace("%2F", "/"));
        assertEquals(java.util.List.of(), answer.all("Set-Cookie"));
    }

    private String absolute(String location) {
        return location.startsWith("/") ? product.at(location) : location;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../web.xml.css?ln=x",
                "web.xml?ln=..",
                "web.xml?ln=../WEB-INF",
                "web.xml?ln=/WEB-INF",
                "ginnel.css?loc=../WEB-INF",
                "ginnel.css?con=../WEB-INF",
                "ginnel.css?ln=primefaces&loc=en/../../..",
                "ginnel.css?ln=primefaces&con=a",
                "dynamiccontent.properties?ln=primefaces&pfdrid=4f&pfdrt=sc",
                "dynamiccontent.properties?ln=primefaces&pfdrid_c=true&pfdrid=%24%7b7*7%7d",
                "jfwid.js?jfwid=a",
                "none.js?ln=none"
            })
    void a_resource_by_a_crooked_name(String name) {
        Wire.Answer answer = new Wire(product).get(RESOURCE + name);
        assertTrue(TURNED_AWAY.contains(answer.status()), name + " is answered " + answer.status());
        Leaks.noneIn(name, answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "CONNECT", "PROPFIND", "BREW", "get"})
    void a_method_we_do_not_know(String method) {
        Wire.Answer answer = new Wire(product).method(method, "/help");
        assertTrue(Set.of(400, 405, 421, 501).contains(answer.status()), method + " is answered " + answer.status());
        if (answer.status() != 501) {
            Leaks.noneIn(method, answer);
        }
    }

    @Test
    void another_name_for_this_host() {
        Wire wire = new Wire(product);
        String ours = product.address().replaceFirst("http://", "");
        for (String host :
                new String[] {"evil.example", "localhost.evil.example", "evil.example:80", "evil@localhost"}) {
            Wire.Answer answer = wire.toHosts("/home", host);
            assertTrue(Set.of(400, 421).contains(answer.status()), host + " is answered " + answer.status());
            Leaks.noneIn(host, answer);
        }
        assertEquals(400, wire.toHosts("/home", ours, "evil.example").status());
        assertEquals(400, wire.toHosts("/home", ours, ours).status());
        String elsewhere = wire.get("/home", "X-Forwarded-Host: evil.example").header("Location");
        assertTrue(elsewhere != null && !elsewhere.contains("evil"), elsewhere);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: http://evil.example",
                "Origin: null",
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site",
                "Sec-Fetch-Site: none"
            })
    void a_form_sent_from_another_site(String header) {
        Wire wire = new Wire(product);
        WireForm form =
                WireForm.of(wire.get("/sign-in").body(), "demonstration").press("Leon");
        Wire.Answer answer = form.send(wire, header);
        assertEquals(403, answer.status());
        Leaks.noneIn(header, answer);
        assertEquals(
                302,
                form.send(wire, "Origin: " + wire.origin(), "Sec-Fetch-Site: same-origin")
                        .status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "stateless", "1:2", "-123456789:987654321", "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA=="})
    void a_view_that_is_not_ours(String view) {
        Wire ade = WireForm.signedIn(product, "Ade");
        for (String page : new String[] {"/register/seat/person", "/my-account"}) {
            WireForm form = WireForm.of(ade.get(page).body(), page.equals("/my-account") ? "change" : "person");
            Wire.Answer answer = form.with("jakarta.faces.ViewState", view).send(ade);
            Leaks.noneIn(page + " with the view " + view, answer);
            Leaks.noneIn(
                    page + " without", form.without("jakarta.faces.ViewState").send(ade));
            Leaks.noneIn(
                    page + " without a nonce", form.without("primefaces.nonce").send(ade));
        }
    }
}
