package org.ginnel.kernel.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ginnel.kernel.Config;
import org.ginnel.kernel.logs.Reference;

/**
 * The first filter: gives the request its reference and every answer its headers, and turns away what {@link Door}
 * does. Runs again for error pages, with the same reference. Makes no HTTP session.
 */
public final class FrontDoor implements Filter {
    /** Request attribute: the short reference to show on the error page. */
    public static final String REFERENCE = "org.ginnel.reference";

    private static final Logger LOG = Logger.getLogger(FrontDoor.class.getName());
    private Door door;

    @Override
    public void init(FilterConfig config) {
        door = new Door(Config.here());
    }

    @Override
    public void doFilter(ServletRequest req, ServletResponse res, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) req;
        HttpServletResponse response = new LastingResponse((HttpServletResponse) res);
        Headers.apply(response);
        refer(request);
        try {
            if (request.getDispatcherType() == DispatcherType.REQUEST) {
                enter(request, response, chain);
            } else {
                chain.doFilter(request, response);
            }
        } finally {
            Reference.end();
        }
    }

    private void enter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        int verdict = Alive.asked(request) ? Address.FINE : door.verdict(request);
        if (verdict != Address.FINE) {
            LOG.log(Level.FINE, "turned away with {0}", verdict);
            if (verdict == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
                response.setHeader("Allow", "GET, HEAD, POST");
            }
            response.sendError(verdict);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException fault) {
            LOG.log(Level.SEVERE, "an answer ended in a fault", fault);
            throw fault;
        }
    }

    private static void refer(HttpServletRequest request) {
        Object reference = request.getAttribute(REFERENCE);
        if (reference instanceof String begun) {
            Reference.carryOn(begun);
        } else {
            request.setAttribute(REFERENCE, Reference.begin());
        }
    }
}
