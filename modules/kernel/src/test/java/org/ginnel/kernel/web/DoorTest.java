package org.ginnel.kernel.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.ginnel.kernel.Config;
import org.ginnel.kernel.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoorTest {
    private final Door door = new Door(Config.of(Map.of(Setting.BASE, "https://ginnel.example")));

    private int verdict(Exchange exchange) {
        return door.verdict(exchange.request());
    }

    private static Exchange get() {
        return Exchange.get("/x").with("Host", "ginnel.example");
    }

    private static Exchange post() {
        return Exchange.post("/x").with("Host", "ginnel.example");
    }

    @Test
    void only_the_configured_host_is_answered() {
        assertEquals(0, verdict(get()));
        assertEquals(0, verdict(get().with("Host", "GINNEL.example:443")));
        assertEquals(421, verdict(get().with("Host", "ginnel.example.evil.test")));
        assertEquals(421, verdict(get().with("Host", "ginnel.example:8080")));
        assertEquals(421, verdict(get().with("Host", "")));
        Exchange none = get();
        none.asked.remove("Host");
        assertEquals(421, verdict(none));
        assertEquals(400, verdict(get().with("Host", "ginnel.example", "ginnel.example")));
    }

    @Test
    void further_hosts_are_a_setting() {
        Door two = new Door(Config.of(
                Map.of(Setting.BASE, "https://ginnel.example", Setting.HOSTS, "www.ginnel.example, 127.0.0.1:8080")));
        assertEquals(0, two.verdict(get().with("Host", "127.0.0.1:8080").request()));
        assertEquals(421, two.verdict(get().with("Host", "127.0.0.1:8081").request()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "OPTIONS", "PUT", "DELETE", "PATCH", "CONNECT", "TRACK", "JEFF", "get"})
    void other_methods_are_refused(String method) {
        Exchange exchange = get();
        exchange.method = method;
        assertEquals(405, verdict(exchange));
    }

    @Test
    void a_form_is_taken_from_our_own_pages_only() {
        assertEquals(0, verdict(post()));
        assertEquals(0, verdict(post().with("Sec-Fetch-Site", "same-origin").with("Origin", "https://ginnel.example")));
        assertEquals(0, verdict(post().with("Sec-Fetch-Site", "same-origin").with("Origin", "null")));
        assertEquals(403, verdict(post().with("Origin", "null")));
        assertEquals(403, verdict(post().with("Origin", "https://evil.test")));
        assertEquals(403, verdict(post().with("Origin", "http://ginnel.example")));
        for (String site : new String[] {"cross-site", "same-site", "none", ""}) {
            assertEquals(403, verdict(post().with("Sec-Fetch-Site", site)));
        }
        assertEquals(403, verdict(post().with("Sec-Fetch-Site", "same-origin", "cross-site")));
        assertEquals(403, verdict(post().with("Sec-Fetch-Site", "same-origin").with("Origin", "https://evil.test")));
    }

    @Test
    void reading_is_allowed_from_anywhere() {
        assertEquals(0, verdict(get().with("Sec-Fetch-Site", "cross-site")));
    }

    @Test
    void only_forms_are_taken_as_bodies() {
        assertEquals(0, verdict(post().with("Content-Type", "multipart/form-data; boundary=x")));
        assertEquals(415, verdict(post().with("Content-Type", "text/plain")));
        assertEquals(415, verdict(post().with("Content-Type", "application/json")));
        Exchange report = post().with("Content-Type", "application/csp-report").with("Sec-Fetch-Site", "cross-site");
        report.path = "/csp-report";
        assertEquals(0, verdict(report));
    }

    @Test
    void the_check_answers_this_machine_alone() {
        Exchange near = Exchange.get("/alive");
        near.remote = "127.0.0.1";
        assertTrue(Alive.asked(near.request()));
        assertFalse(Alive.asked(near.with("X-Forwarded-For", "192.0.2.7").request()));
        assertFalse(Alive.asked(Exchange.get("/alive").request()));
    }
}
