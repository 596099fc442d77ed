package org.ginnel.kernel.web;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Browsers tell here what the content policy stopped. Read up to a bound, logged a bounded number of times a minute, and
 * of the addresses in it only scheme, host and path, for a query may hold words of people.
 */
public final class PolicyReports extends HttpServlet {
    static final int LONGEST = 8192;
    static final int A_MINUTE = 60;
    private static final int SHOWN = 200;
    private static final Logger LOG = Logger.getLogger(PolicyReports.class.getName());

    private long minute;
    private int logged;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        summary(body)
                .filter(report -> room(System.currentTimeMillis() / 60_000))
                .ifPresent(report -> LOG.log(Level.WARNING, "content policy stopped {0}", report));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    /** Which rule stopped what on which page; nothing when the body is no report. */
    static Optional<String> summary(byte[] body) {
        try (var reader = Json.createReader(new ByteArrayInputStream(body))) {
            if (reader.readValue() instanceof JsonObject outer
                    && outer.get("csp-report") instanceof JsonObject report) {
                return Optional.of(text(report, "effective-directive") + " " + text(report, "blocked-uri") + " on "
                        + text(report, "document-uri"));
            }
            return Optional.empty();
        } catch (JsonException noReport) {
            LOG.log(Level.FINE, "a policy report that is none", noReport);
            return Optional.empty();
        }
    }

    /** Whether this one may still be logged in its minute. */
    synchronized boolean room(long now) {
        if (now != minute) {
            minute = now;
            logged = 0;
        }
        return ++logged <= A_MINUTE;
    }

    private static String text(JsonObject report, String name) {
        JsonValue value = report.get(name);
        if (!(value instanceof JsonString words)) {
            return "-";
        }
        String plain = words.getString().replaceFirst("[?#].*$", "");
        return plain.substring(0, Math.min(plain.length(), SHOWN));
    }
}
