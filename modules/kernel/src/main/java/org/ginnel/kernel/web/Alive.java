package org.ginnel.kernel.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * For the proxy on the same machine, asked directly: 204 when the database can be written, 200 with one word when it can
 * only be read, 503 when it does not answer. Nobody else gets an answer other than "not found".
 */
public final class Alive extends HttpServlet {
    static final String PATH = "/alive";
    private static final Logger LOG = Logger.getLogger(Alive.class.getName());
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "0:0:0:0:0:0:0:1", "::1");
    private static final int SECONDS = 2;

    @Inject
    transient DataSource source;

    /** Whether this is the check: from this machine, to this machine, and not passed on for somebody. */
    static boolean asked(HttpServletRequest request) {
        return PATH.equals(request.getRequestURI())
                && request.getMethod().equals("GET")
                && LOOPBACK.contains(request.getRemoteAddr())
                && request.getHeader("Forwarded") == null
                && request.getHeader("X-Forwarded-For") == null
                && request.getHeader("X-Forwarded-Host") == null
                && request.getHeader("Via") == null;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!asked(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try (Connection connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.setQueryTimeout(SECONDS);
            try (var rows = statement.executeQuery(
                    "select pg_is_in_recovery() or" + " current_setting('transaction_read_only')::boolean")) {
                rows.next();
                answer(response, rows.getBoolean(1));
            }
        } catch (SQLException unreachable) {
            LOG.log(Level.WARNING, "the database does not answer", unreachable);
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private static void answer(HttpServletResponse response, boolean readOnly) throws IOException {
        if (readOnly) {
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().print("read-only");
        } else {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        }
    }
}
