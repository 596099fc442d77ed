package org.ginnel.kernel.cache;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.ginnel.kernel.web.Headers;
import org.ginnel.kernel.web.Negotiation;

/** Answers readers of public pages who are not signed in from {@link PageCache}, and draws what is not there. */
public class PageFilter extends HttpFilter {
    private static final int PATIENCE_SECONDS = 3;

    @Inject
    transient PageCache cache;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<PageKey> key = key(request);
        if (key.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Drawn> known = cache.shelf().find(key.get());
        if (known.isEmpty() && request.getMethod().equals("HEAD")) {
            chain.doFilter(request, response);
        } else if (known.isPresent()) {
            send(known.get(), request, response);
        } else {
            drawOrWait(key.get(), request, response, chain);
        }
    }

    private Optional<PageKey> key(HttpServletRequest request) {
        boolean reading =
                request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!reading || Headers.personal(request) || request.getHeader("Authorization") != null) {
            return Optional.empty();
        }
        return PageKey.of(request.getRequestURI(), request.getQueryString(), cache.pages());
    }

    private void drawOrWait(PageKey key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Shelf.Drawing> others = cache.shelf().underWay(key);
        Optional<Drawn> theirs = others.isEmpty() ? Optional.empty() : await(others.get());
        if (theirs.isPresent()) {
            send(theirs.get(), request, response);
        } else {
            draw(cache.shelf().begin(key), request, response, chain);
        }
    }

    private void draw(
            Shelf.Drawing drawing, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Drawn> drawn = Optional.empty();
        Capture capture = new Capture(response);
        try {
            chain.doFilter(request, capture);
            Optional<byte[]> whole = capture.whole();
            if (whole.isPresent() && ForEverybody.is(request, response, whole.get())) {
                drawn = Optional.of(Drawn.of(response.getContentType(), whole.get()));
            }
        } finally {
            cache.shelf().end(drawing, drawn);
        }
        if (drawn.isPresent()) {
            send(drawn.get(), request, response);
        } else {
            capture.release();
        }
    }

    private static Optional<Drawn> await(Shelf.Drawing others) {
        try {
            return others.result().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException | TimeoutException notTheirs) {
            return Optional.empty();
        }
    }

    private static void send(Drawn page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean gzip = Negotiation.takesGzip(request);
        Headers.forEverybody(response);
        response.setHeader("Vary", "Accept-Encoding, Cookie");
        response.setHeader("ETag", '"' + page.hash() + (gzip ? "-gz\"" : "\""));
        if (Negotiation.hasAlready(request, page.hash())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(page.type());
        byte[] bytes = gzip ? page.squeezed() : page.bytes();
        if (gzip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(bytes.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(bytes);
        }
    }
}
