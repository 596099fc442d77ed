package org.ginnel.launcher;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The one-time link an empty system is entered by: it makes the first administrator, who invites everybody else. Given
 * once; asking again takes the earlier link away; refused as soon as an administrator has an account.
 */
final class FirstAdministrator {
    private static final String NAME = "First administrator";
    private static final String OF_ADMINISTRATORS =
            " from register.seat s where s.role = 'ADMINISTRATOR' and (s.until is null or s.until > current_date)";

    private final DataSource owner;

    FirstAdministrator(DataSource owner) {
        this.owner = owner;
    }

    /** The path of the link, when nobody was ever asked to administer this system. */
    Optional<String> linkIfNobodyWasAsked(String login) {
        return asSystem(connection ->
                asked(connection) ? Optional.empty() : Optional.of(invite(connection, login, UUID.randomUUID())));
    }

    /** The path of a new link; refused when an administrator has an account. */
    String newLink(String login) {
        return asSystem(connection -> {
            if (answered(connection)) {
                throw new Trouble("An administrator has an account already: ask one of them for an invitation.");
            }
            return invite(connection, login, someoneAsked(connection).orElseGet(UUID::randomUUID));
        });
    }

    private static boolean asked(Connection connection) throws SQLException {
        return someoneAsked(connection).isPresent();
    }

    private static boolean answered(Connection connection) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement("select 1" + OF_ADMINISTRATORS
                        + " and exists (select from kernel.account a where a.person = s.person)");
                var rows = ask.executeQuery()) {
            return rows.next();
        }
    }

    private static Optional<UUID> someoneAsked(Connection connection) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement("select s.person" + OF_ADMINISTRATORS);
                var rows = ask.executeQuery()) {
            return rows.next() ? Optional.of(rows.getObject(1, UUID.class)) : Optional.empty();
        }
    }

    private static String invite(Connection connection, String login, UUID person) throws SQLException {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        run(connection, "insert into register.person (id, name) values (?, ?) on conflict do nothing", person, NAME);
        run(
                connection,
                "insert into register.seat (id, person, role, scope, title, since) select ?, ?, 'ADMINISTRATOR', p.id,"
                        + " 'Administrator', current_date from register.place p where not exists (select from"
                        + " register.seat where person = ? and role = 'ADMINISTRATOR')",
                UUID.randomUUID(),
                person,
                person);
        run(connection, "delete from kernel.invitation where person = ?", person);
        run(
                connection,
                "insert into kernel.invitation (token, person, login, name, expires_at) values (?, ?, ?, ?,"
                        + " clock_timestamp() + interval '7 days')",
                hash(token),
                person,
                login,
                NAME);
        return "/invitation?token=" + token;
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T asSystem(Work<T> work) {
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("select set_config('app.role', 'SYSTEM', true)");
                statement.execute("lock table kernel.invitation in exclusive mode");
            }
            T result = work.on(connection);
            connection.commit();
            return result;
        } catch (SQLException failed) {
            throw new Trouble("The first administrator could not be invited (" + failed.getMessage() + ").", failed);
        }
    }
}
