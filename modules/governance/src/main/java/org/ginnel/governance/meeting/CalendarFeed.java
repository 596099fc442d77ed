package org.ginnel.governance.meeting;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.ginnel.kernel.Config;
import org.ginnel.kernel.Setting;

/** /governance/meeting/calendar.ics, of every public board or with {@code board=} of one. */
@WebServlet("/governance/meeting/calendar.ics")
public class CalendarFeed extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Reading reading;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked = request.getParameter("board");
        Optional<UUID> board = Addressed.id(asked);
        if (asked != null && board.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] text = new MeetingCalendar(Config.here().text(Setting.BASE))
                .text(reading.calendar(board.orElse(null)))
                .getBytes(UTF_8);
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=60");
        response.setContentLength(text.length);
        response.getOutputStream().write(text);
    }
}
