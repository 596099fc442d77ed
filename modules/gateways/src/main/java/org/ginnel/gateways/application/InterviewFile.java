package org.ginnel.gateways.application;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.ginnel.gateways.CourseDirectory;
import org.ginnel.gateways.CourseDirectory.Course;
import org.ginnel.kernel.Config;
import org.ginnel.kernel.NotAllowed;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Setting;
import org.ginnel.kernel.files.Download;
import org.ginnel.register.Places;

/** /gateways/application/interview.ics?id=…: one meeting for the calendar of whoever may see it. */
@WebServlet("/gateways/application/interview.ics")
public class InterviewFile extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Interviewing interviewing;

    @Inject
    private transient CourseDirectory courses;

    @Inject
    private transient Places places;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            byte[] text = text(id(request.getParameter("id"))).getBytes(UTF_8);
            response.setHeader("Cache-Control", "no-store");
            Download.begin(response, "text/calendar;charset=UTF-8", "interview.ics");
            response.setContentLength(text.length);
            response.getOutputStream().write(text);
        } catch (NotFound notThere) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (NotAllowed notSignedIn) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private String text(InterviewId id) {
        Interviewing.Invited found = interviewing.invited(id);
        String provider =
                courses.find(found.offering()).map(Course::providerName).orElse("");
        return new InterviewCalendar(
                        Config.here().text(Setting.BASE),
                        places.setting("help_mail").orElse(""))
                .text(found.meeting(), provider);
    }

    private static InterviewId id(String text) {
        try {
            return new InterviewId(UUID.fromString(text == null ? "" : text));
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }
}
