package org.ginnel.governance.meeting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** /governance/meeting/file/ID: published papers and packs. Reads the public side, where nothing else lies. */
@WebServlet("/governance/meeting/file/*")
public class PublishedFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Reading reading;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        Optional<PublicFile> file = path == null
                ? Optional.empty()
                : Addressed.id(path.substring(1)).flatMap(reading::file);
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/pdf");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename*=UTF-8''" + file.get().name());
        response.setHeader("Cache-Control", "no-cache");
        response.setContentLength(file.get().content().length);
        response.getOutputStream().write(file.get().content());
    }
}
