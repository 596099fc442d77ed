package org.ginnel.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PostgreSQL that somebody else runs, named by GINNEL_DB_URL, GINNEL_DB_USER and GINNEL_DB_PASSWORD. */
class OtherDatabaseTest {
    @TempDir
    Path temp;

    @Test
    void it_gets_roles_tables_and_place_takes_a_list_and_keeps_all_at_a_second_start() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            String url = "jdbc:postgresql://localhost:" + server.getPort() + "/postgres";
            try (Running first = prepared(url, "postgres")) {
                assertEquals("5 read, 5 new", imported(first).strip().replaceFirst("(?s).* (5 read, 5 new).*", "$1"));
            }
            try (Running second = prepared(url, "postgres")) {
                assertTrue(imported(second).contains("5 unchanged"));
                assertFalse(Files.exists(temp.resolve("data/postgres")), "no database of our own is made");
            }
            String password = Files.readString(temp.resolve("data/secrets/ginnel.db.app.password"))
                    .strip();
            try (var product = DriverManager.getConnection(url, "ginnel_app", password);
                    var statement = product.createStatement();
                    var rows = statement.executeQuery("select count(*) from register.place")) {
                rows.next();
                assertEquals(1, rows.getInt(1));
            }
            assertTrue(assertThrows(Trouble.class, () -> prepared(url + "_not", "postgres"))
                    .getMessage()
                    .contains("has no such database"));
            assertTrue(assertThrows(Trouble.class, () -> prepared(url, "ginnel_app"))
                    .getMessage()
                    .contains("may not create roles"));
        }
    }

    @Test
    void a_list_that_is_none_or_lacks_its_words_is_refused_in_a_sentence() {
        refused(List.of("bank-holidays"), "Say which list and which file");
        refused(
                List.of("holidays", "x.csv", "--date", "2026-09-01", "--source", "x"),
                "There is no list \"holidays\": the kinds are");
        refused(
                List.of("bank-holidays", "/nowhere.csv", "--date", "2026-09-01", "--source", "x"),
                "/nowhere.csv is not there");
    }

    private static void refused(List<String> words, String sentence) {
        String said = assertThrows(Trouble.class, () -> Importing.of(words)).getMessage();
        assertTrue(said.contains(sentence), said);
    }

    private String imported(Running running) throws Exception {
        Path list = temp.resolve("holidays.csv");
        Files.writeString(
                list,
                "date,title,substitute_day\n2026-12-25,Christmas Day,no\n2026-12-28,Boxing Day,yes\n"
                        + "2027-01-01,New Year’s Day,no\n2027-03-26,Good Friday,no\n2027-03-29,Easter Monday,no\n");
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Importing.of(List.of("bank-holidays", list.toString(), "--date", "2026-09-01", "--source", "a test"))
                .into(running.owner(), new PrintStream(said, true, UTF_8));
        return said.toString(UTF_8);
    }

    private Running prepared(String url, String user) {
        Map<String, String> properties = Map.of(
                "ginnel.root",
                Path.of(System.getProperty("ginnel.root", "../..")).toString(),
                "ginnel.data",
                temp.resolve("data").toString(),
                "ginnel.place",
                "tarnshire",
                "ginnel.demo",
                "false");
        Map<String, String> variables =
                Map.of("GINNEL_DB_URL", url, "GINNEL_DB_USER", user, "GINNEL_DB_PASSWORD", "postgres");
        return new Running(Options.of(properties::get, variables::get), step -> {}).prepareOnly();
    }
}
