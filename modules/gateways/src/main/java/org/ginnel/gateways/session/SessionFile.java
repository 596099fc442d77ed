package org.ginnel.gateways.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.ginnel.gateways.SupportSessionId;
import org.ginnel.kernel.Config;
import org.ginnel.kernel.files.Download;

/** /gateways/session/calendar.ics?id=…: one session for one's own calendar; nothing of who comes is in it. */
@WebServlet("/gateways/session/calendar.ics")
public class SessionFile extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Attending attending;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<SessionRow> session =
                Asked.id(request.getParameter("id")).flatMap(id -> attending.find(new SupportSessionId(id)));
        if (session.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String page =
                Config.here().link("/gateways/session/show?id=" + session.get().id());
        byte[] text = SessionCalendar.text(session.get(), page).getBytes(UTF_8);
        Download.begin(response, "text/calendar;charset=UTF-8", "session.ics");
        response.setContentLength(text.length);
        response.getOutputStream().write(text);
    }
}
