package org.ginnel.kernel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** What a browser takes and what it has already. */
public final class Negotiation {
    private Negotiation() {}

    public static boolean takesGzip(HttpServletRequest request) {
        String accepted = request.getHeader("Accept-Encoding");
        if (accepted == null) {
            return false;
        }
        for (String each : accepted.toLowerCase(Locale.ROOT).split(",")) {
            String[] parts = each.strip().split(";");
            boolean refused = parts.length > 1 && parts[1].strip().matches("q=0(\\.0*)?");
            if (parts[0].strip().equals("gzip")) {
                return !refused;
            }
        }
        return false;
    }

    /** Whether the browser holds this content, squeezed or not. */
    public static boolean hasAlready(HttpServletRequest request, String hash) {
        String known = request.getHeader("If-None-Match");
        if (known == null) {
            return false;
        }
        for (String each : known.split(",")) {
            String tag = each.strip().replaceFirst("^W/", "");
            if (tag.equals("*") || tag.equals('"' + hash + '"') || tag.equals('"' + hash + "-gz\"")) {
                return true;
            }
        }
        return false;
    }
}
