package org.ginnel.gateways.caseload;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.ginnel.kernel.NotAllowed;
import org.ginnel.kernel.Texts;
import org.ginnel.kernel.csv.Csv;
import org.ginnel.kernel.files.Download;

/** /gateways/caseload/pupils.csv?standing=…: the pupils of the own school, with the one word the page has of each. */
@WebServlet("/gateways/caseload/pupils.csv")
public class PupilsFile extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Following following;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String standing = request.getParameter("standing");
        try {
            List<Line> lines = following.takeAlong().stream()
                    .filter(line -> AskedFor.standing(standing)
                            .map(one -> one == line.standing())
                            .orElse(true))
                    .toList();
            byte[] text = text(lines).getBytes(UTF_8);
            response.setHeader("Cache-Control", "no-store");
            Download.begin(response, "text/csv;charset=UTF-8", "pupils.csv");
            response.setContentLength(text.length);
            response.getOutputStream().write(text);
        } catch (NotAllowed notACareersLead) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    static String text(List<Line> lines) {
        StringBuilder out = new StringBuilder(Csv.MARK);
        Csv csv = new Csv(out)
                .row(
                        word("csv.id"),
                        word("csv.name"),
                        word("csv.year"),
                        word("csv.standing"),
                        word("csv.account"),
                        word("reminded"));
        lines.forEach(line -> csv.row(
                line.pupil(),
                line.name(),
                line.year(),
                Texts.of(line.standing()),
                word(line.account() ? "csv.yes" : "csv.no"),
                line.reminded()));
        return out.toString();
    }

    private static String word(String key) {
        return Texts.of("gateways", "caseload." + key);
    }
}
