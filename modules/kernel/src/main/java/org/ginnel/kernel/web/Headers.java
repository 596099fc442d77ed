package org.ginnel.kernel.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What every answer carries, whoever writes it. Answers are kept by nobody unless their writer says otherwise, and the
 * strict content policy holds until a staff view asks for the one that lies beside PrimeFaces' own.
 */
public final class Headers {
    /** Public and young people's pages: own files only, no nonce. */
    static final String STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none';"
            + " object-src 'none'; report-uri /csp-report";
    /** Staff pages: what PrimeFaces' own policy could lose; scripts and styles are its business, with its nonce. */
    static final String STAFF = "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none';"
            + " font-src 'self'; connect-src 'self'; frame-src 'none'; worker-src 'none'; manifest-src 'none';"
            + " report-uri /csp-report";
    /** Downloads: nothing runs, whatever the bytes are. */
    static final String SANDBOX = "sandbox; default-src 'none'";

    static final String POLICY = "Content-Security-Policy";
    /** Over plain http on the own machine cookies have no prefix. */
    private static final Set<String> OURS_WITHOUT_PREFIX = Set.of("bind", "sid", "JSESSIONID");

    private static final Map<String, String> ALWAYS = new LinkedHashMap<>();

    static {
        ALWAYS.put("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
        ALWAYS.put("X-Content-Type-Options", "nosniff");
        ALWAYS.put("Referrer-Policy", "no-referrer");
        ALWAYS.put("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
        ALWAYS.put("Cross-Origin-Opener-Policy", "same-origin");
        ALWAYS.put("Cross-Origin-Resource-Policy", "same-origin");
        ALWAYS.put("X-Frame-Options", "DENY");
        ALWAYS.put("Cache-Control", "no-store");
    }

    private Headers() {}

    /** Sets all of them where they are missing. */
    static void apply(HttpServletResponse response) {
        ALWAYS.forEach((name, value) -> {
            if (!response.containsHeader(name)) {
                response.setHeader(name, value);
            }
        });
        if (!response.containsHeader(POLICY)) {
            response.setHeader(POLICY, STRICT);
        }
    }

    /** Changes this filter's policy for the staff's and leaves policies others have added. */
    static void staff(HttpServletResponse response) {
        Collection<String> others = List.copyOf(response.getHeaders(POLICY)).stream()
                .filter(policy -> !policy.equals(STRICT) && !policy.equals(STAFF))
                .toList();
        response.setHeader(POLICY, STAFF);
        others.forEach(policy -> response.addHeader(POLICY, policy));
    }

    /**
     * A page that anybody may read and keep, but asks for again by its tag each time: what is withdrawn is withdrawn at
     * once, also for whoever read it a moment ago.
     */
    public static void forEverybody(HttpServletResponse response) {
        response.setHeader(POLICY, STRICT);
        response.setHeader("Cache-Control", "public, no-cache");
    }

    /**
     * The listener says {@code SameSite} of every cookie as it goes out. The server has said it once before of the
     * session's; that one is taken away.
     */
    public static void sameSiteOnce(HttpServletResponse response) {
        List<String> cookies = List.copyOf(response.getHeaders("Set-Cookie"));
        for (int i = 0; i < cookies.size(); i++) {
            String cookie = cookies.get(i).replaceAll("(?i); *SameSite=[a-z]+", "");
            if (i == 0) {
                response.setHeader("Set-Cookie", cookie);
            } else {
                response.addHeader("Set-Cookie", cookie);
            }
        }
    }

    /** For a download: nothing runs, whatever the bytes are, and no other policy says otherwise. */
    public static void sandbox(HttpServletResponse response) {
        response.setHeader(POLICY, SANDBOX);
    }

    /** Whether the answer still stands under the policy without nonce: no staff view was drawn. */
    public static boolean isStrict(HttpServletResponse response) {
        return response.getHeaders(POLICY).contains(STRICT);
    }

    /** Whether the request carries a cookie of a sign-in, valid or not: its answer is for one person. */
    public static boolean personal(HttpServletRequest request) {
        if (request.getCookies() == null) {
            return false;
        }
        for (var cookie : request.getCookies()) {
            String name = cookie.getName();
            if (name.startsWith("__Host-") || OURS_WITHOUT_PREFIX.contains(name)) {
                return true;
            }
        }
        return false;
    }
}
