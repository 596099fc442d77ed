package org.ginnel.kernel.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Sends the files of {@link Look}: for ever under the address with their hash, asked again under any other. */
public final class LookFiles extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        Optional<Look.File> found = path == null ? Optional.empty() : Look.find(path.substring(1));
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        send(found.get(), request, response);
    }

    private static void send(Look.File file, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean named = file.isNamed(request.getQueryString());
        response.setHeader("Cache-Control", named ? "public, max-age=31536000, immutable" : "no-cache");
        response.setHeader("Vary", "Accept-Encoding");
        boolean gzip = file.squeezed().length > 0 && Negotiation.takesGzip(request);
        String tag = '"' + file.hash() + (gzip ? "-gz\"" : "\"");
        response.setHeader("ETag", tag);
        if (Negotiation.hasAlready(request, file.hash())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] bytes = gzip ? file.squeezed() : file.bytes();
        if (gzip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentType(file.type());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
