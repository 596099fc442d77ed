package org.ginnel.kernel.view;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.ginnel.kernel.Texts;
import org.ginnel.kernel.logs.Reference;
import org.ginnel.kernel.web.Look;

/**
 * The page behind every error status. Written without Faces, database or session, so that it stands when they do not,
 * and it names no path, class or version.
 */
public class FaultPages extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Set<Integer> KNOWN = Set.of(400, 401, 403, 404, 405, 413, 414, 415, 421, 429, 500, 503);
    private static final int FAULT = 500;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Object given = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = given instanceof Integer code ? code : FAULT;
        byte[] page = page(status).getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    static String page(int status) {
        int shown = KNOWN.contains(status) ? status : status < FAULT ? 400 : FAULT;
        String key = "fault." + shown + ".";
        String reference = shown >= FAULT
                ? Texts.of("kernel", "fault.reference", Reference.current().orElseGet(Reference::begin))
                : "";
        return Filled.in(
                template(),
                Map.of(
                        "css", Look.address("ginnel.css"),
                        "icon", Look.address("icon.svg"),
                        "brand", text("brand"),
                        "skip", text("skip"),
                        "title", text(key + "title"),
                        "text", text(key + "text"),
                        "next", text(key + "next"),
                        "reference", reference,
                        "home", text("fault.home"),
                        "help", text("foot.help")));
    }

    private static String text(String key) {
        return Texts.of("kernel", key);
    }

    private static String template() {
        try (InputStream in = FaultPages.class.getResourceAsStream("/org/ginnel/kernel/view/fault.html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
