package org.ginnel.kernel.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadersTest {
    @Test
    void what_the_listener_says_of_every_cookie_is_not_said_before_it() {
        Exchange exchange = Exchange.get("/");
        exchange.response().addHeader("Set-Cookie", "__Host-sid=a; Path=/; Secure; HttpOnly;SameSite=Lax");
        exchange.response().addHeader("Set-Cookie", "__Host-bind=b; Path=/; Secure; HttpOnly");
        Headers.sameSiteOnce(exchange.response());
        assertEquals(
                List.of("__Host-sid=a; Path=/; Secure; HttpOnly", "__Host-bind=b; Path=/; Secure; HttpOnly"),
                exchange.told.get("Set-Cookie"));
    }

    @Test
    void an_answer_without_a_cookie_gets_none() {
        Exchange exchange = Exchange.get("/");
        Headers.sameSiteOnce(exchange.response());
        assertEquals(null, exchange.told.get("Set-Cookie"));
    }
}
