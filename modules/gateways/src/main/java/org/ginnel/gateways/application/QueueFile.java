package org.ginnel.gateways.application;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ginnel.kernel.Dates;
import org.ginnel.kernel.Texts;
import org.ginnel.kernel.csv.Csv;

/** /gateways/deciding/queue.csv: the queue with the filter of its address, the same columns as on the page. */
@WebServlet("/gateways/deciding/queue.csv")
public class QueueFile extends CsvFile {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient TakingAlong taking;

    @Override
    String name() {
        return "applications.csv";
    }

    @Override
    String text(HttpServletRequest request) {
        Map<String, String> asked = request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue()[0]));
        return text(taking.queue(AskedFor.filter(asked)));
    }

    static String text(List<Queued> lines) {
        StringBuilder out = new StringBuilder(Csv.MARK);
        Csv csv = new Csv(out)
                .row(
                        word("queue.csv.id"),
                        word("queue.csv.reference"),
                        word("queue.person"),
                        word("course.course"),
                        word("queue.csv.site"),
                        word("queue.sent"),
                        word("track.stage"),
                        word("queue.decide"));
        lines.forEach(line -> csv.row(
                line.row().choice(),
                line.row().reference(),
                line.name(),
                line.course().title(),
                line.course().siteName(),
                Dates.dayOf(line.row().submittedAt()),
                Texts.of(line.row().stage()),
                line.row().decideBy()));
        return out.toString();
    }

    private static String word(String key) {
        return Texts.of("gateways", key);
    }
}
