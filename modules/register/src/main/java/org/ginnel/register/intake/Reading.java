package org.ginnel.register.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.Texts;
import org.ginnel.register.Intakes.Counts;
import org.ginnel.register.Intakes.Outcome;
import org.ginnel.register.Intakes.Progress;
import org.ginnel.register.Intakes.Report;
import org.ginnel.register.Intakes.Request;

/** One run: everything of it in one transaction, which a dry run and a refusal undo before the outcome is noted. */
final class Reading {
    private final Connection connection;
    private final RunLog log;
    private final UUID run;
    private final Request request;
    private final Kind kind;
    private Staging staging;

    Reading(Connection connection, RunLog log, UUID run, Request request, Kind kind) {
        this.connection = connection;
        this.log = log;
        this.run = run;
        this.request = request;
        this.kind = kind;
    }

    Report read(Content content, Progress progress, long limit) throws SQLException, IOException {
        try {
            Intake.patient(connection);
            log.hold(run, request);
            log.checkDate(request);
            return rows(content, Fingerprint.of(content, kind.windows(), limit), progress);
        } catch (Refusal refusal) {
            connection.rollback();
            return refused(refusal.obstacles().get(0));
        }
    }

    private Report rows(Content content, Fingerprint print, Progress progress) throws SQLException, IOException {
        try (Rows rows = layout(content).open(content, print.encoding())) {
            Format format = format(rows.header());
            log.file(run, print, format);
            staging = new Staging(kind, format.bind(rows.header()));
            staging.fill(connection, rows, progress);
            if (staging.read() == 0) {
                throw Refusal.of(IntakeObstacle.NO_ROWS);
            }
            Counts counts = new Merge(connection, kind, staging, run, request).apply();
            Outcome outcome = request.dryRun() ? Outcome.CHECKED : Outcome.APPLIED;
            if (request.dryRun()) {
                connection.rollback();
                log.file(run, print, format);
            }
            log.finish(run, outcome, counts, staging.refused(), staging.refusals());
            connection.commit();
            return report(outcome, counts, null);
        }
    }

    private Report refused(Obstacle obstacle) throws SQLException {
        String sentence = Texts.of(obstacle);
        long read = staging == null ? 0 : staging.read();
        log.refuse(
                run,
                sentence,
                line(obstacle),
                read,
                staging == null ? 0 : staging.refused(),
                staging == null ? List.of() : staging.refusals());
        connection.commit();
        return report(Outcome.REFUSED, new Counts(read, 0, 0, 0, 0), sentence);
    }

    private Report report(Outcome outcome, Counts counts, String refusal) {
        return new Report(
                run,
                kind.code(),
                outcome,
                counts,
                staging == null ? 0 : staging.refused(),
                refusal,
                staging == null ? List.of() : List.copyOf(staging.refusals()));
    }

    /** The line stands first in the details of the obstacles that have one. */
    private static Long line(Obstacle obstacle) {
        IntakeObstacle reason = (IntakeObstacle) obstacle.reason();
        return reason.hasLine() ? Long.valueOf(obstacle.details().get(0).toString()) : null;
    }

    /** JSON begins with a brace; which sort of JSON the kind knows. */
    private Layout layout(Content content) throws IOException {
        int first;
        try (InputStream in = new BufferedInputStream(content.open())) {
            do {
                first = in.read();
            } while (first == ' ' || first == '\n' || first == '\r' || first == 0xef || first == 0xbb || first == 0xbf);
        }
        boolean json = first == '{' || first == '[';
        return kind.formats().stream()
                .map(Format::layout)
                .filter(layout -> json != (layout == Layout.CSV))
                .findFirst()
                .orElse(Layout.CSV);
    }

    private Format format(List<String> header) {
        Optional<Format> fits = best(kind, header);
        if (fits.isPresent()) {
            return fits.get();
        }
        List<String> missing = kind.formats().stream()
                .map(format -> format.missing(header))
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of());
        String names = String.join(", ", missing);
        Optional<Kind> other = Kinds.ALL.stream()
                .filter(candidate -> best(candidate, header).isPresent())
                .max(Comparator.comparingInt(candidate ->
                        best(candidate, header).orElseThrow().wanted().size()));
        throw other.map(found -> Refusal.of(
                        IntakeObstacle.LOOKS_LIKE, names, Texts.of("register", "intake.kind." + found.code())))
                .orElseGet(() -> Refusal.of(IntakeObstacle.WRONG_COLUMNS, names, shown(header)));
    }

    private static Optional<Format> best(Kind kind, List<String> header) {
        return kind.formats().stream()
                .filter(format -> format.missing(header).isEmpty())
                .max(Comparator.comparingInt(format -> format.bind(header).size()));
    }

    private static String shown(List<String> header) {
        String all = String.join(", ", header);
        return all.length() > 200 ? all.substring(0, 200) + "…" : all;
    }
}
