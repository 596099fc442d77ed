package org.ginnel.kernel.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.ginnel.kernel.Config;
import org.ginnel.kernel.Dates;
import org.ginnel.kernel.Setting;

/**
 * How many days ahead of the real ones a demonstration is, so that a year fits into an hour. Kept in a file of the data
 * folder; outside a demonstration always nothing, whatever lies there. Sign-ins, mails and leases keep the real time.
 */
public final class DemonstrationDay {
    static final String FILE = "demonstration-day";
    private static final DemonstrationDay HERE = of(Config.here());

    private final Path file;
    private volatile int ahead;

    private DemonstrationDay(Path file) {
        this.file = file;
        this.ahead = file == null ? 0 : read(file);
    }

    static DemonstrationDay of(Config config) {
        return new DemonstrationDay(
                config.flag(Setting.DEMO) ? Path.of(config.text(Setting.DATA)).resolve(FILE) : null);
    }

    static DemonstrationDay here() {
        return HERE;
    }

    /** The time this process shows for a real one: the same time of day, so many days later. */
    public static Instant shown(Instant real) {
        return HERE.of(real);
    }

    /** Whether another day than the real one is shown. */
    public static boolean moved() {
        return HERE.ahead != 0;
    }

    Instant of(Instant real) {
        return ahead == 0 ? real : real.atZone(Dates.LONDON).plusDays(ahead).toInstant();
    }

    boolean on() {
        return file != null;
    }

    /** From the day shown to another one. */
    void go(LocalDate from, LocalDate to) {
        int days = ahead + Math.toIntExact(ChronoUnit.DAYS.between(from, to));
        try {
            Path draft = file.resolveSibling(FILE + ".new");
            Files.writeString(draft, Integer.toString(days));
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        ahead = days;
    }

    private static int read(Path file) {
        try {
            return Files.exists(file) ? Integer.parseInt(Files.readString(file).strip()) : 0;
        } catch (IOException | NumberFormatException unreadable) {
            throw new IllegalStateException(
                    "The file " + file + " must hold a whole number of days. Correct it, or take it away.", unreadable);
        }
    }
}
