package org.ginnel.kernel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.ginnel.kernel.Config;

/** Which requests are let in: by host name, by request line, by method and by the page they were sent from. */
final class Door {
    static final String REPORTS = "/csp-report";
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private static final Pattern PORT = Pattern.compile(":\\d+$");

    private final String base;
    private final Set<String> hosts;
    /** The port that a browser leaves out. */
    private final String usual;

    Door(Config config) {
        base = config.base();
        hosts = config.hosts();
        usual = base.startsWith("https:") ? ":443" : ":80";
    }

    /** {@link Address#FINE} or the status to answer. */
    int verdict(HttpServletRequest request) {
        List<String> host = Collections.list(request.getHeaders("Host"));
        if (host.size() > 1) {
            return 400;
        }
        if (host.isEmpty() || !ours(host.get(0), request)) {
            return 421;
        }
        String method = request.getMethod();
        if (!READING.contains(method) && !method.equals("POST")) {
            return 405;
        }
        int address = Address.verdict(request.getRequestURI(), request.getQueryString());
        if (address != Address.FINE) {
            return address;
        }
        return method.equals("POST") ? posted(request) : Address.FINE;
    }

    /** The header and what the server made of the request line must both name this product. */
    private boolean ours(String header, HttpServletRequest request) {
        String name = request.getServerName();
        String host = plain(header);
        return hosts.contains(host)
                && name != null
                && PORT.matcher(host).replaceFirst("").equals(name.toLowerCase(Locale.ROOT));
    }

    private String plain(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.endsWith(usual) ? lower.substring(0, lower.length() - usual.length()) : lower;
    }

    private int posted(HttpServletRequest request) {
        if (request.getRequestURI().equals(REPORTS)) {
            return Address.FINE;
        }
        if (!sentFromHere(one(request, "Sec-Fetch-Site"), one(request, "Origin"))) {
            return 403;
        }
        String type = request.getContentType();
        if (type == null) {
            return request.getContentLengthLong() <= 0 ? Address.FINE : 415;
        }
        String plain = type.toLowerCase(Locale.ROOT);
        boolean form = plain.startsWith("application/x-www-form-urlencoded") || plain.startsWith("multipart/form-data");
        return form ? Address.FINE : 415;
    }

    /**
     * Browsers that say where a request comes from must say: from here. They send the origin {@code null} from a page
     * with {@code Referrer-Policy: no-referrer}, which is believed only beside their {@code same-origin}.
     */
    boolean sentFromHere(String site, String origin) {
        if (site != null && !site.equals("same-origin")) {
            return false;
        }
        if (origin == null || origin.equals(base)) {
            return true;
        }
        return origin.equals("null") && site != null;
    }

    /** The header; two of them count as a foreign one. */
    private static String one(HttpServletRequest request, String name) {
        List<String> values = Collections.list(request.getHeaders(name));
        return values.isEmpty() ? null : values.size() == 1 ? values.get(0) : "several";
    }
}
