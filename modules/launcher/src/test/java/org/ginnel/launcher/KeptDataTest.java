package org.ginnel.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a data folder keeps from one start to the next, on a real PostgreSQL. */
class KeptDataTest {
    @TempDir
    Path temp;

    private final Map<String, String> variables = new HashMap<>();

    @Test
    void a_second_start_keeps_everything_and_says_what_it_refuses() throws Exception {
        String link;
        try (Running first = prepared()) {
            assertEquals(
                    "on on scram-sha-256 127.0.0.1",
                    value(
                            first,
                            "select current_setting('fsync') || ' ' || current_setting('synchronous_commit') || ' ' ||"
                                    + " current_setting('password_encryption') || ' ' || current_setting('listen_addresses')"));
            link = new FirstAdministrator(first.owner())
                    .linkIfNobodyWasAsked("first@example.org")
                    .orElseThrow();
            wrong_password_is_said(first);
        }
        assertTrue(link.matches("/invitation\\?token=[A-Za-z0-9_-]{43}"), link);
        secretsAreClosed();
        old(temp.resolve("data/postgres/epg-lock"));

        try (Running second = prepared()) {
            assertEquals("1", value(second, "select count(*) from kernel.invitation"));
            FirstAdministrator asking = new FirstAdministrator(second.owner());
            assertTrue(asking.linkIfNobodyWasAsked("first@example.org").isEmpty(), "shown once");
            assertTrue(!asking.newLink("first@example.org").equals(link), "asked for again");
            assertEquals("1", value(second, "select count(*) from kernel.invitation"));
            becomeNewer(second);
        }
        Trouble newer = assertThrows(Trouble.class, this::prepared);
        assertTrue(newer.getMessage().contains("is of a newer Ginnel"), newer.getMessage());
    }

    private void wrong_password_is_said(Running running) throws IOException {
        variables.put("GINNEL_DB_URL", Files.readString(temp.resolve("data/secrets/ginnel.db.url")));
        variables.put("GINNEL_DB_USER", "ginnel_owner");
        variables.put("GINNEL_DB_PASSWORD", "guessed");
        Trouble wrong = assertThrows(Trouble.class, this::prepared);
        assertTrue(wrong.getMessage().contains("does not let ginnel_owner in"), wrong.getMessage());
        variables.clear();
        assertTrue(running.open());
    }

    private Running prepared() {
        Map<String, String> properties = Map.of(
                "ginnel.root",
                Path.of(System.getProperty("ginnel.root", "../..")).toString(),
                "ginnel.data",
                temp.resolve("data").toString(),
                "ginnel.place",
                "tarnshire",
                "ginnel.demo",
                "false");
        return new Running(Options.of(properties::get, variables::get), step -> {}).prepareOnly();
    }

    private void secretsAreClosed() throws IOException {
        for (String secret :
                new String[] {"secrets/ginnel.pepper", "secrets/ginnel.db.app.password", "keys/postgres"}) {
            assertEquals(
                    "r--------",
                    PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(temp.resolve("data").resolve(secret))));
        }
    }

    /** The library throws away folders beside its programs when their lock is older than ten minutes. */
    private static void old(Path lock) throws IOException {
        Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minusSeconds(3600)));
    }

    private static void becomeNewer(Running running) throws SQLException {
        try (Connection connection = running.owner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("insert into kernel.flyway_schema_history (installed_rank, version, description, type,"
                    + " script, checksum, installed_by, execution_time, success) values (9999, '9999', 'tomorrow',"
                    + " 'SQL', 'V9999__tomorrow.sql', 1, 'tomorrow', 1, true)");
        }
    }

    private static String value(Running running, String sql) throws SQLException {
        try (Connection connection = running.owner().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
