package org.ginnel.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.ginnel.gateways.FileOutcome;
import org.ginnel.gateways.FileTray;
import org.ginnel.gateways.FileTray.Report;
import org.ginnel.gateways.ProviderFileId;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.Texts;

/**
 * {@code import results <file> --officer <address>}: grades of a results day of one provider. The file is left for the
 * running product, which takes it in whole under that officer's hat; a second time it changes nothing.
 */
final class Results {
    static final String KIND = "results";
    static final String USAGE =
            "import results <file> --officer <the address an admissions officer signs in with>" + " [--wait <seconds>]";
    private static final int PATIENCE = 60;
    private static final int SHOWN = 50;

    private final Path file;
    private final String officer;
    private final int patience;

    private Results(Path file, String officer, int patience) {
        this.file = file;
        this.officer = officer;
        this.patience = patience;
    }

    static Results of(List<String> words) {
        List<String> names = new ArrayList<>(words);
        String officer = Importing.taken(names, "--officer");
        String wait = Importing.taken(names, "--wait");
        if (names.size() != 1 || officer == null || wait != null && !wait.matches("\\d{1,5}")) {
            throw new Trouble("Say which file and for whom: " + USAGE + ". It is counted without changing anything on"
                    + " the page where she sends files.");
        }
        Path file = Path.of(names.get(0)).toAbsolutePath();
        if (!Files.isReadable(file)) {
            throw new Trouble("The file " + file + " is not there or may not be read.");
        }
        return new Results(file, officer, wait == null ? PATIENCE : Integer.parseInt(wait));
    }

    /** Leaves it, and says what became of it when that is known soon. */
    void into(DataSource database, PrintStream out) throws InterruptedException {
        FileTray tray = FileTray.open();
        try (Connection connection = database.getConnection()) {
            ProviderFileId left =
                    tray.leaveResults(connection, officer, file.getFileName().toString(), Files.readAllBytes(file));
            for (int second = 0; second < patience; second++) {
                Optional<Report> report = tray.report(connection, left);
                if (report.isPresent()) {
                    print(report.get(), out);
                    return;
                }
                TimeUnit.SECONDS.sleep(1);
            }
            out.println("  The file is kept and waits: it is taken in within seconds of the product running. What came"
                    + " of it stands at /gateways/handin/file?id=" + left + ".");
        } catch (Refusal refused) {
            throw new Trouble(String.join(" ", Texts.of(refused.obstacles())) + " Nothing was changed.", refused);
        } catch (IOException | SQLException failed) {
            throw new Trouble("The file could not be left (" + failed.getMessage() + ").", failed);
        }
    }

    private static void print(Report report, PrintStream out) {
        if (report.refusal() != null) {
            throw new Trouble(report.refusal() + " Nothing was changed.");
        }
        FileOutcome did = report.outcome();
        out.printf(
                Locale.UK,
                "  %,d read, %,d new, %,d changed, %,d unchanged, %,d refused; %,d places are sure, %,d people have"
                        + " lower grades than asked%n",
                did.read(),
                did.added(),
                did.changed(),
                did.unchanged(),
                did.read() - did.added() - did.changed() - did.unchanged(),
                did.sure(),
                did.below());
        did.refused().stream()
                .limit(SHOWN)
                .forEach(row -> out.println(
                        "  line " + row.line() + ", " + row.column() + " \"" + row.value() + "\": " + row.reason()));
    }
}
