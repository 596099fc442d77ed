package org.ginnel.kernel.cookie;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ginnel.kernel.Config;
import org.ginnel.kernel.Setting;

/**
 * The cookie that binds a browser to a sign-in, and forms to the browser: {@code __Host-bind}, docs/adr/0011.
 */
public final class Cookies {
    private static final String NAME = "__Host-bind";
    private static final String SEEN = "org.ginnel.bind";

    private Cookies() {}

    /** The value the browser sent or is about to get; null when there is none. */
    public static String value(HttpServletRequest request) {
        Object fresh = request.getAttribute(SEEN);
        if (fresh != null) {
            return (String) fresh;
        }
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals(NAME) && Token.wellFormed(cookie.getValue())) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }

    /** Sets or, with null, removes the cookie. {@code SameSite=Lax} is the listener's word, as for the session's cookie. */
    public static void set(HttpServletRequest request, HttpServletResponse response, String value) {
        request.setAttribute(SEEN, value);
        response.addHeader(
                "Set-Cookie",
                NAME + "=" + (value == null ? "" : value) + "; Path=/; Secure; HttpOnly"
                        + (value == null ? "; Max-Age=0" : ""));
    }

    /** The token every form carries. Gives a browser without a cookie one that stands for nobody. */
    public static String formToken(HttpServletRequest request, HttpServletResponse response) {
        String cookie = value(request);
        if (cookie == null) {
            cookie = Token.make();
            set(request, response, cookie);
        }
        return formToken(cookie);
    }

    /** The token of forms shown to the browser with this cookie. */
    public static String formToken(String cookie) {
        return Token.bound(cookie, Config.here().text(Setting.PEPPER));
    }

    /** Whether the form came from a page of ours shown in this very browser. */
    public static boolean formTokenIsRight(HttpServletRequest request, String token) {
        String cookie = value(request);
        return cookie != null && token != null && Token.same(formToken(cookie), token);
    }
}
