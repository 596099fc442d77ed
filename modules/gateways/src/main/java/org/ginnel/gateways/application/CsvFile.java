package org.ginnel.gateways.application;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ginnel.kernel.NotAllowed;
import org.ginnel.kernel.files.Download;

/** A file of an officer's own provider for a spreadsheet; anybody else is refused as on the page. */
abstract class CsvFile extends HttpServlet {
    private static final long serialVersionUID = 1L;

    abstract String name();

    abstract String text(HttpServletRequest request);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            byte[] text = text(request).getBytes(UTF_8);
            response.setHeader("Cache-Control", "no-store");
            Download.begin(response, "text/csv;charset=UTF-8", name());
            response.setContentLength(text.length);
            response.getOutputStream().write(text);
        } catch (NotAllowed notAnOfficer) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
