package org.ginnel.performance;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.ginnel.register.Intakes;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** The whole list of schools through the importer, beside COPY of the same rows into tables made alike. */
final class ImportCase {
    private static final int SCHOOLS = 52_000;
    private static final List<String> TABLES = List.of("establishment", "organisation", "site");

    private final Rig rig;
    private final int rounds;

    ImportCase(Rig rig, int rounds) {
        this.rig = rig;
        this.rounds = rounds;
    }

    void run(Report report) throws IOException, SQLException {
        report.head(
                "import",
                "An invented list of " + SCHOOLS
                        + " schools, read, checked, compared and applied in one transaction, after one to warm up;"
                        + " beside it COPY of the rows it leaves into tables with the same indexes.");
        rig.start();
        try {
            double[] ours = new double[rounds];
            double[] copy = new double[rounds];
            double[] again = new double[rounds];
            emptied();
            double cold = SCHOOLS / seconds(SchoolsFile.write(rig.folder(), SCHOOLS, 0), 0);
            for (int i = 0; i < rounds; i++) {
                Path file = SchoolsFile.write(rig.folder(), SCHOOLS, i + 1);
                emptied();
                ours[i] = SCHOOLS / seconds(file, i + 1);
                again[i] = SCHOOLS / seconds(file, i + 1);
                copy[i] = SCHOOLS / copied();
            }
            report.pair("importer, first time", ours, "COPY into the same three tables", copy, "schools/s");
            report.row("importer, its very first file", Spread.of(cold), "schools/s");
            report.row("importer, the same file again", Spread.of(again), "schools/s");
        } finally {
            rig.stop();
        }
    }

    private double seconds(Path file, int round) throws SQLException, IOException {
        try (Connection connection = rig.owner().getConnection()) {
            var request = new Intakes.Request(
                    "establishments", LocalDate.of(2026, 10, 1).plusDays(round), "generator", false, true, null);
            long began = System.nanoTime();
            Intakes.Report report = Intakes.open().run(connection, request, file, rows -> {});
            double seconds = (System.nanoTime() - began) / 1e9;
            if (report.outcome() != Intakes.Outcome.APPLIED || report.refused() > 0) {
                throw new IllegalStateException("the file was not applied whole: " + report);
            }
            return seconds;
        }
    }

    private void emptied() throws SQLException {
        try (Connection connection = rig.owner().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("delete from register.site where organisation in (select id from register.organisation"
                    + " where urn is not null and not demonstration)");
            statement.execute("delete from register.organisation where urn is not null and not demonstration");
            statement.execute("truncate register.establishment");
        }
    }

    private double copied() throws SQLException, IOException {
        double seconds = 0;
        try (Connection connection = rig.owner().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            for (String table : TABLES) {
                Path rows = rig.folder().resolve(table + ".copy");
                try (BufferedWriter out = Files.newBufferedWriter(rows)) {
                    copy.copyOut("copy register." + table + " to stdout", out);
                }
                statement.execute("create table register.yardstick_" + table + " (like register." + table
                        + " including indexes including constraints)");
            }
            connection.commit();
            long began = System.nanoTime();
            for (String table : TABLES) {
                try (BufferedReader in = Files.newBufferedReader(rig.folder().resolve(table + ".copy"))) {
                    copy.copyIn("copy register.yardstick_" + table + " from stdin", in);
                }
            }
            connection.commit();
            seconds = (System.nanoTime() - began) / 1e9;
            for (String table : TABLES) {
                statement.execute("drop table register.yardstick_" + table);
            }
            connection.commit();
        }
        return seconds;
    }
}
