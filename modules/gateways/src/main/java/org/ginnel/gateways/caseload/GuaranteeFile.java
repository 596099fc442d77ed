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

/** /gateways/caseload/guarantee.csv?borough=…: the September Guarantee list for a spreadsheet, safe to open. */
@WebServlet("/gateways/caseload/guarantee.csv")
public class GuaranteeFile extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Guaranteeing guaranteeing;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String borough = request.getParameter("borough");
        try {
            byte[] text =
                    text(guaranteeing.owed(borough == null ? "" : borough)).getBytes(UTF_8);
            response.setHeader("Cache-Control", "no-store");
            Download.begin(response, "text/csv;charset=UTF-8", "september-guarantee.csv");
            response.setContentLength(text.length);
            response.getOutputStream().write(text);
        } catch (NotAllowed notSecretariat) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    static String text(List<Guaranteeing.Owed> owed) {
        StringBuilder out = new StringBuilder(Csv.MARK);
        Csv csv = new Csv(out)
                .row(
                        word("id"),
                        word("borough"),
                        word("school"),
                        word("name"),
                        word("year"),
                        word("standing"),
                        word("account"));
        owed.forEach(one -> csv.row(
                one.pupil(),
                one.borough(),
                one.school(),
                one.name(),
                one.year(),
                Texts.of(one.standing()),
                word(one.account() ? "yes" : "no")));
        return out.toString();
    }

    private static String word(String key) {
        return Texts.of("gateways", "caseload.csv." + key);
    }
}
