package org.ginnel.kernel.cache;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ginnel.kernel.web.Headers;

/** The last look before a page is kept: whatever its module said, nothing of one reader may be in it. */
final class ForEverybody {
    private ForEverybody() {}

    static boolean is(HttpServletRequest request, HttpServletResponse response, byte[] body) {
        return response.getContentType() != null
                && !PageCache.keptOut(request)
                && request.getSession(false) == null
                && !response.containsHeader("Set-Cookie")
                && Headers.isStrict(response)
                && !holdsForm(new String(body, ISO_8859_1));
    }

    /** Forms that change something carry a token of their reader, pages with script a nonce. */
    private static boolean holdsForm(String body) {
        return body.contains("method=\"post\"")
                || body.contains(" nonce=\"")
                || body.contains("jakarta.faces.ViewState");
    }
}
