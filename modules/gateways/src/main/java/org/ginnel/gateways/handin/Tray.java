package org.ginnel.gateways.handin;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.ginnel.gateways.FileOutcome;
import org.ginnel.gateways.FileTray;
import org.ginnel.gateways.ProviderFileId;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.Role;

/** The command line's side of {@link TakingIn}: puts a file where the job looks, and reads what became of it. */
public class Tray implements FileTray {
    private static final int MOST = 4 * 1024 * 1024;
    private static final int LONGEST_NAME = 120;

    @Override
    public ProviderFileId leaveResults(Connection connection, String officer, String name, byte[] content)
            throws SQLException {
        if (content.length == 0) {
            throw Refusal.of(HandinObstacle.NO_FILE);
        }
        if (content.length > MOST) {
            throw Refusal.of(HandinObstacle.TOO_LARGE);
        }
        ProviderFileId id = new ProviderFileId(Ids.next());
        connection.setAutoCommit(false);
        try {
            asSystem(connection);
            if (leave(connection, id, officer, name) == 0) {
                throw Refusal.of(HandinObstacle.NO_OFFICER, officer);
            }
            keep(connection, id, content);
            connection.commit();
            return id;
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static int leave(Connection connection, ProviderFileId id, String officer, String name)
            throws SQLException {
        String sql = "insert into gateways.provider_file (id, provider, kind, file_name, sent_by, sender, seat, hat,"
                + " sent_at, state, touched) select ?, s.scope, 'RESULTS', ?, a.person, a.name, s.id, s.title,"
                + " clock_timestamp(), 'WAITING', clock_timestamp() from kernel.account a"
                + " join register.seat s on s.person = a.person and s.role = ? and s.since <= current_date"
                + " and (s.until is null or s.until > current_date)"
                + " where a.login = ? and a.closed_at is null order by s.since, s.id limit 1";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, id.value());
            insert.setString(2, name.substring(0, Math.min(LONGEST_NAME, name.length())));
            insert.setString(3, Role.ADMISSIONS_OFFICER);
            insert.setString(4, officer.strip().toLowerCase(Locale.ROOT));
            return insert.executeUpdate();
        }
    }

    private static void keep(Connection connection, ProviderFileId id, byte[] content) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into gateways.provider_file_content (file, content) values (?, ?)")) {
            insert.setObject(1, id.value());
            insert.setBytes(2, content);
            insert.executeUpdate();
        }
    }

    @Override
    public Optional<Report> report(Connection connection, ProviderFileId file) throws SQLException {
        connection.setAutoCommit(false);
        try {
            asSystem(connection);
            return read(connection, file.value());
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static Optional<Report> read(Connection connection, UUID file) throws SQLException {
        try (PreparedStatement look =
                connection.prepareStatement("select refusal, read, added, changed, unchanged, sure, below"
                        + " from gateways.provider_file where id = ? and finished_at is not null")) {
            look.setObject(1, file);
            try (ResultSet row = look.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                FileOutcome outcome = new FileOutcome(
                        row.getInt("read"),
                        row.getInt("added"),
                        row.getInt("changed"),
                        row.getInt("unchanged"),
                        row.getInt("sure"),
                        row.getInt("below"),
                        left(connection, file));
                return Optional.of(new Report(row.getString("refusal"), outcome));
            }
        }
    }

    private static List<FileOutcome.Line> left(Connection connection, UUID file) throws SQLException {
        List<FileOutcome.Line> left = new ArrayList<>();
        try (PreparedStatement look = connection.prepareStatement("select line, column_name, value, reason"
                + " from gateways.provider_file_line where file = ? order by place")) {
            look.setObject(1, file);
            try (ResultSet row = look.executeQuery()) {
                while (row.next()) {
                    left.add(
                            new FileOutcome.Line(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)));
                }
            }
        }
        return left;
    }

    /** Row-level security holds for the owner too; said before the question, not in it. */
    private static void asSystem(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select set_config('app.role', 'SYSTEM', true)");
        }
    }
}
