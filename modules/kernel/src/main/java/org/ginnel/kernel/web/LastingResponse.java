package org.ginnel.kernel.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** Keeps our headers when somebody throws away what was answered so far, as Faces does before an error page. */
final class LastingResponse extends HttpServletResponseWrapper {
    LastingResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void reset() {
        super.reset();
        Headers.apply(this);
    }
}
