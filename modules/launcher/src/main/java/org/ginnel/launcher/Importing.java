package org.ginnel.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.Texts;
import org.ginnel.register.Intakes;
import org.ginnel.register.Intakes.Report;
import org.ginnel.register.Intakes.Request;

/** {@code import <kind> <file> --date yyyy-mm-dd --source "…" [--dry-run] [--end-many]}: an official list. */
final class Importing {
    private static final int SHOWN = 20;

    private final Request request;
    private final Path file;

    private Importing(Request request, Path file) {
        this.request = request;
        this.file = file;
    }

    static Importing of(List<String> words) {
        List<String> names = new ArrayList<>(words);
        boolean dry = names.remove("--dry-run");
        boolean many = names.remove("--end-many");
        String date = taken(names, "--date");
        String source = taken(names, "--source");
        if (names.size() != 2 || date == null || source == null) {
            throw new Trouble(
                    "Say which list and which file: import <kind> <file> --date yyyy-mm-dd --source \"where it"
                            + " comes from\" [--dry-run] [--end-many]. The kinds are " + kinds()
                            + "; and for grades of a results day: " + Results.USAGE);
        }
        if (Intakes.open().kinds().stream().noneMatch(kind -> kind.code().equals(names.get(0)))) {
            throw new Trouble("There is no list \"" + names.get(0) + "\": the kinds are " + kinds() + ", results.");
        }
        Path file = Path.of(names.get(1)).toAbsolutePath();
        if (!Files.isReadable(file)) {
            throw new Trouble("The file " + file + " is not there or may not be read.");
        }
        return new Importing(new Request(names.get(0), day(date), source, dry, many, null), file);
    }

    private static String kinds() {
        return Intakes.open().kinds().stream().map(Intakes.ListKind::code).collect(Collectors.joining(", "));
    }

    static String taken(List<String> words, String option) {
        int at = words.indexOf(option);
        if (at < 0 || at + 1 == words.size()) {
            return null;
        }
        words.remove(at);
        return words.remove(at);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            throw new Trouble("The date of the list is written like 2026-09-01, not \"" + text + "\".", wrong);
        }
    }

    /** Reads the list, shows how far, and reports. */
    void into(DataSource database, PrintStream out) {
        try (Connection connection = database.getConnection()) {
            Report report = Intakes.open().run(connection, request, file, rows -> {
                out.printf(Locale.UK, "\r  %,d rows read", rows);
                out.flush();
            });
            out.println();
            print(report, out);
        } catch (Refusal refused) {
            throw new Trouble(String.join(" ", Texts.of(refused.obstacles())), refused);
        } catch (IOException | SQLException failed) {
            throw new Trouble("The list could not be read (" + failed.getMessage() + "); nothing was changed.", failed);
        }
    }

    private static void print(Report report, PrintStream out) {
        if (report.outcome() == Intakes.Outcome.REFUSED) {
            throw new Trouble(report.refusal() + " Nothing was changed.");
        }
        Intakes.Counts counts = report.counts();
        out.printf(
                Locale.UK,
                "  %,d read, %,d new, %,d changed, %,d unchanged, %,d ended, %,d refused%s%n",
                counts.read(),
                counts.added(),
                counts.changed(),
                counts.unchanged(),
                counts.ended(),
                report.refused(),
                report.outcome() == Intakes.Outcome.CHECKED ? "; a dry run, nothing was changed" : "");
        report.rows().stream()
                .limit(SHOWN)
                .forEach(row -> out.println(
                        "  line " + row.line() + ", " + row.column() + " \"" + row.value() + "\": " + row.reason()));
    }
}
