package org.ginnel.kernel.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrowserTest {
    @Test
    void a_browser_is_named_so_that_its_owner_knows_it() {
        assertEquals(
                "Chrome, Android",
                Browser.device("Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36"));
        assertEquals(
                "Safari, iPhone",
                Browser.device("Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Version/17.5 Safari/604.1"));
        assertEquals(
                "Edge, Windows", Browser.device("Mozilla/5.0 (Windows NT 10.0) Chrome/126.0 Safari/537 Edg/126.0"));
        assertEquals("", Browser.device("<script>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/home", "/gateways/application/review?id=7&back=/home", "/a%20b"})
    void after_signing_in_one_is_where_one_wanted_to_be(String path) {
        assertEquals(path, Browser.safe(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "//example.org",
                "/\\example.org",
                "/a//b",
                "javascript:x",
                "",
                "home",
                "/sign-in?to=/x",
                "/invitation?token=x",
                "/a\r\nSet-Cookie: x"
            })
    void nobody_is_sent_out_of_the_site_or_in_circles(String path) {
        assertEquals("/home", Browser.safe(path));
    }
}
