package org.ginnel.register.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.Texts;
import org.ginnel.register.Intakes;

/** The engine of {@link Intakes}: one run from the bytes to the report. */
public class Intake implements Intakes {
    /** Most bytes a list may have unpacked; the setting {@code ginnel.intake.megabytes} says another number. */
    static final long LIMIT = Long.getLong("ginnel.intake.megabytes", 600) * 1024 * 1024;

    private static final int PATIENCE_MS = 15 * 60 * 1000;

    @Override
    public List<ListKind> kinds() {
        return Kinds.ALL.stream()
                .map(kind -> new ListKind(
                        kind.code(),
                        Texts.of("register", "intake.kind." + kind.code()),
                        kind.licence(),
                        kind.formats().stream().map(Format::wanted).toList()))
                .toList();
    }

    @Override
    public Report run(Connection connection, Request request, Path file, Progress progress)
            throws SQLException, IOException {
        return run(connection, Ids.next(), request, content(file), progress, LIMIT);
    }

    /** @param run a run that waits, or a new id */
    Report run(Connection connection, UUID run, Request request, Content content, Progress progress, long limit)
            throws SQLException, IOException {
        Kind kind = Kinds.find(request.kind());
        boolean autocommit = connection.getAutoCommit();
        int patience = connection.getNetworkTimeout();
        connection.setAutoCommit(true);
        RunLog log = new RunLog(connection);
        log.begin(run, request, kind, content.name());
        boolean done = false;
        try {
            connection.setAutoCommit(false);
            connection.setNetworkTimeout(Runnable::run, PATIENCE_MS);
            Report report = new Reading(connection, log, run, request, kind).read(content, progress, limit);
            done = true;
            return report;
        } finally {
            if (!done) {
                connection.rollback();
                log.interrupt(run);
                connection.commit();
            }
            connection.setNetworkTimeout(Runnable::run, patience);
            connection.setAutoCommit(autocommit);
        }
    }

    private static Content content(Path file) {
        if (!Files.isRegularFile(file)) {
            throw Refusal.of(IntakeObstacle.NO_FILE, Objects.toString(file.getFileName()));
        }
        return new Content() {
            @Override
            public String name() {
                return file.getFileName().toString();
            }

            @Override
            public InputStream raw() throws IOException {
                return Files.newInputStream(file);
            }
        };
    }

    static void patient(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "set local work_mem = '64MB'; set local statement_timeout = '15min'; set local lock_timeout = '1min';"
                            + " set local idle_in_transaction_session_timeout = '15min'");
        }
    }
}
