package org.ginnel.register.intake;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.Intakes.Counts;
import org.ginnel.register.Intakes.Outcome;
import org.ginnel.register.Intakes.RefusedRow;
import org.ginnel.register.Intakes.Request;

/** The table of runs. */
final class RunLog {
    private final Connection connection;

    RunLog(Connection connection) {
        this.connection = connection;
    }

    /** A run that somebody has asked for, or a new one, is being read from now on. */
    void begin(UUID run, Request request, Kind kind, String fileName) throws SQLException {
        update(
                "insert into register.intake_run (id, kind, file_name, date_of_data, source, licence, who, dry_run, state)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, 'READING') on conflict (id) do update set state = 'READING',"
                        + " touched = now()",
                run,
                kind.code(),
                fileName,
                Date.valueOf(request.dateOfData()),
                request.source().strip(),
                kind.licence(),
                request.who(),
                request.dryRun());
    }

    /** Holds the kind for this transaction; runs of a process that has died are given up. */
    void hold(UUID run, Request request) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select pg_try_advisory_xact_lock(hashtext('register.intake'), hashtext(?))")) {
            statement.setString(1, request.kind());
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                if (!rows.getBoolean(1)) {
                    throw Refusal.of(IntakeObstacle.ALREADY_RUNNING);
                }
            }
        }
        update(
                "update register.intake_run set state = 'INTERRUPTED', finished = now() where kind = ? and id <> ? and"
                        + " state = 'READING' and touched < now() - interval '1 minute'",
                request.kind(),
                run);
    }

    /** A list of yesterday must not overwrite that of today, nor may one be of tomorrow. */
    void checkDate(Request request) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select max(date_of_data), current_date from register.intake_run where kind"
                        + " = ? and state = 'APPLIED'")) {
            statement.setString(1, request.kind());
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                LocalDate held = rows.getObject(1, LocalDate.class);
                if (held != null && request.dateOfData().isBefore(held)) {
                    throw Refusal.of(IntakeObstacle.OLDER_THAN_HELD, held);
                }
                if (request.dateOfData().isAfter(rows.getObject(2, LocalDate.class))) {
                    throw Refusal.of(IntakeObstacle.DATE_AHEAD, request.dateOfData());
                }
            }
        }
    }

    void file(UUID run, Fingerprint print, Format format) throws SQLException {
        update(
                "update register.intake_run set sha256 = ?, bytes = ?, format = ? where id = ?",
                print.sha256(),
                print.bytes(),
                format.name(),
                run);
    }

    void finish(UUID run, Outcome outcome, Counts counts, long refused, List<RefusedRow> rows) throws SQLException {
        update(
                "update register.intake_run set state = ?, read = ?, added = ?, changed = ?, unchanged = ?, ended = ?,"
                        + " refused = ?, touched = now(), finished = now() where id = ?",
                outcome.name(),
                counts.read(),
                counts.added(),
                counts.changed(),
                counts.unchanged(),
                counts.ended(),
                refused,
                run);
        keep(run, rows);
    }

    void refuse(UUID run, String sentence, Long line, long read, long refused, List<RefusedRow> rows)
            throws SQLException {
        update(
                "update register.intake_run set state = 'REFUSED', refusal = ?, refusal_line = ?, read = ?, refused = ?,"
                        + " touched = now(), finished = now() where id = ?",
                sentence,
                line,
                read,
                refused,
                run);
        keep(run, rows);
    }

    void interrupt(UUID run) throws SQLException {
        update("update register.intake_run set state = 'INTERRUPTED', finished = now() where id = ?", run);
    }

    private void keep(UUID run, List<RefusedRow> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "insert into register.intake_refusal (run, line, position, column_name, value, reason) values (?, ?, ?,"
                        + " ?, ?, ?)")) {
            for (int i = 0; i < rows.size(); i++) {
                RefusedRow row = rows.get(i);
                set(statement, run, row.line(), i, row.column(), row.value(), row.reason());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private void update(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            statement.executeUpdate();
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                statement.setNull(i + 1, java.sql.Types.NULL);
            } else {
                statement.setObject(i + 1, values[i]);
            }
        }
    }
}
