package org.ginnel.gateways.course;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.ginnel.gateways.CourseBook;
import org.ginnel.kernel.NotAllowed;
import org.ginnel.kernel.csv.Csv;
import org.ginnel.kernel.files.Download;

/** /gateways/deciding/courses.csv: the own courses in the shape in which they are sent in; sent again, nothing changes. */
@WebServlet("/gateways/deciding/courses.csv")
public class CourseFile extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CourseBook courses;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            byte[] text = text(courses.rows()).getBytes(UTF_8);
            response.setHeader("Cache-Control", "no-store");
            Download.begin(response, "text/csv;charset=UTF-8", "courses.csv");
            response.setContentLength(text.length);
            response.getOutputStream().write(text);
        } catch (NotAllowed notAnOfficer) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    static String text(List<List<String>> rows) {
        StringBuilder out = new StringBuilder(Csv.MARK);
        Csv csv = new Csv(out).row(CourseBook.COLUMNS);
        rows.forEach(csv::row);
        return out.toString();
    }
}
