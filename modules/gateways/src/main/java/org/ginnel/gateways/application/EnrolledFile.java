package org.ginnel.gateways.application;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.ginnel.kernel.csv.Csv;

/** /gateways/deciding/enrolled.csv: who has started, shaped like the learner record; see {@link Enrolled} for what it is not. */
@WebServlet("/gateways/deciding/enrolled.csv")
public class EnrolledFile extends CsvFile {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient TakingAlong taking;

    @Override
    String name() {
        return "enrolled.csv";
    }

    @Override
    String text(HttpServletRequest request) {
        return text(taking.enrolled());
    }

    static String text(List<Enrolled> people) {
        StringBuilder out = new StringBuilder(Csv.MARK);
        Csv csv = new Csv(out).row(Enrolled.COLUMNS);
        people.forEach(one -> csv.row(one.cells()));
        return out.toString();
    }
}
