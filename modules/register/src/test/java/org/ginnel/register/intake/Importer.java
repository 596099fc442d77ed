package org.ginnel.register.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.TestDatabase;
import org.ginnel.register.Intakes;
import org.ginnel.register.Intakes.Report;
import org.ginnel.register.Intakes.Request;

/** Reads lists in tests as the running product does: as the application role. */
final class Importer {
    static final LocalDate DAY = LocalDate.parse("2025-04-22");

    final TestDatabase database = TestDatabase.of("register");

    /** Nothing of any list is held. */
    void empty() {
        String lists =
                Kinds.ALL.stream().map(kind -> "register." + kind.table()).collect(Collectors.joining(", "));
        database.sql("truncate " + lists + ", register.postcode_sector, register.organisation_succession,"
                + " register.organisation_group, register.site, register.organisation, register.intake_refusal,"
                + " register.intake_run, register.intake_upload_part, register.intake_upload cascade");
    }

    Report apply(String kind, Path file, LocalDate date) throws SQLException, IOException {
        try (Connection connection = database.app().getConnection()) {
            return Intakes.open().run(connection, request(kind, date, false), file, rows -> {});
        }
    }

    Report apply(String kind, String... lines) {
        return read(request(kind, DAY, false), content(StandardCharsets.UTF_8, lines));
    }

    Report check(String kind, String... lines) {
        return read(request(kind, DAY, true), content(StandardCharsets.UTF_8, lines));
    }

    Report read(Request request, Content content) {
        return read(request, content, Intake.LIMIT);
    }

    Report read(Request request, Content content, long limit) {
        try (Connection connection = database.app().getConnection()) {
            return new Intake().run(connection, Ids.next(), request, content, rows -> {}, limit);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Request request(String kind, LocalDate date, boolean dryRun) {
        return new Request(kind, date, "a test", dryRun, false, null);
    }

    static Content content(Charset charset, String... lines) {
        return content(
                Stream.of(lines).collect(Collectors.joining("\n", "", "\n")).getBytes(charset));
    }

    static Content content(byte[] bytes) {
        return new Content() {
            @Override
            public String name() {
                return "list.csv";
            }

            @Override
            public InputStream raw() {
                return new java.io.ByteArrayInputStream(bytes);
            }
        };
    }

    static Content content(Path file) {
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
}
