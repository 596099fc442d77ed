package org.ginnel.performance;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;

/**
 * Deadline night: people arrive by the clock, whether the product keeps up or not, look at their form and send it three
 * seconds later, while others browse. A time counts from the moment the button would have been pressed, so that waiting
 * for a slow product is not hidden.
 */
final class DeadlineCase {
    private static final int ARRIVALS = Integer.getInteger("ginnel.measure.arrivals", 20);
    private static final int SECONDS = Integer.getInteger("ginnel.measure.seconds", 600);
    private static final int BROWSING = 50;
    private static final int WARM = 200;
    /** A server that was started a moment ago is no deadline night: it is brought up to speed first. */
    private static final int GENTLY = 5;

    private static final long LOOKING = TimeUnit.SECONDS.toNanos(3);
    private static final int PATIENCE_SECONDS = 60;
    private static final String[] PAGES = {
        "/", "/gateways/explore/list", "/gateways/course/list", "/gateways/course/list?q=course&level=3"
    };

    private final Rig rig;
    private final Town town;
    private final Histogram submits = new Histogram(3);
    private final Histogram browses = new Histogram(3);
    private final AtomicLong errors = new AtomicLong();

    DeadlineCase(Rig rig, Town town) {
        this.rig = rig;
        this.town = town;
    }

    void run(Report report) throws SQLException, IOException {
        int people = Math.min(ARRIVALS * SECONDS, town.people() - 2 * WARM);
        report.head(
                "deadline",
                people + " people send forms with three choices, " + ARRIVALS + " a second by the clock, beside "
                        + BROWSING + " public pages a second; 512 MB heap; town of " + town.people() + " people, "
                        + town.offerings() + " courses, " + town.journal() + " journal rows.");
        System.setProperty("ginnel.memory", "512m");
        rig.start();
        try {
            town.build(rig.owner());
            town.forms(rig.owner(), 1, 2 * WARM + people);
            double jdbc = byJdbc(1 + WARM + people);
            arrive(0, WARM, 2 * GENTLY, this::browse);
            arrive(1, WARM, GENTLY, this::send);
            forget();
            ExecutorService browser = Executors.newSingleThreadExecutor();
            browser.submit(() -> arrive(0, BROWSING * people / ARRIVALS, BROWSING, this::browse));
            long began = System.nanoTime();
            arrive(1 + WARM, people, ARRIVALS, this::send);
            double seconds = (System.nanoTime() - began) / 1e9;
            browser.shutdown();
            wait(browser);
            say(report, people, people / seconds, jdbc);
        } finally {
            rig.stop();
            System.clearProperty("ginnel.memory");
        }
    }

    private void say(Report report, int people, double rate, double jdbc) throws SQLException {
        line(report, "forms sent a second", rate);
        line(report, "a submit, 95th percentile, ms (wanted under 500)", milliseconds(submits, 95));
        line(report, "a submit, 99th percentile, ms (wanted under 1,500)", milliseconds(submits, 99));
        line(report, "a submit, longest, ms", submits.getMaxValue() / 1000.0);
        line(report, "the same rows by JDBC, 95th percentile, ms", jdbc);
        line(report, "ratio of the 95th percentiles", milliseconds(submits, 95) / jdbc);
        line(report, "a public page beside it, 95th percentile, ms", milliseconds(browses, 95));
        report.line("errors: " + errors + "; acknowledged " + submits.getTotalCount() + " of " + people + ", receipts "
                + (Forms.sent(rig.owner()) - 2 * WARM) + "; lost or doubled: " + Forms.wrong(rig.owner()));
    }

    private static void line(Report report, String what, double value) {
        report.line(String.format(Locale.UK, "%-52s %,.1f", what, value));
    }

    private interface Arrival {
        void happen(int number, long due) throws IOException, SQLException;
    }

    /** One arrival after the other at its time, each in a thread of its own. */
    private void arrive(int first, int count, int perSecond, Arrival arrival) {
        ExecutorService people = Executors.newCachedThreadPool();
        long begin = System.nanoTime();
        for (int i = 0; i < count; i++) {
            long due = begin + i * TimeUnit.SECONDS.toNanos(1) / perSecond;
            LockSupport.parkNanos(due - System.nanoTime());
            int number = first + i;
            people.submit(() -> {
                try {
                    arrival.happen(number, due);
                } catch (IOException | SQLException | RuntimeException failed) {
                    if (errors.getAndIncrement() == 0) {
                        failed.printStackTrace(System.out);
                    }
                }
            });
        }
        people.shutdown();
        wait(people);
    }

    private void send(int number, long arrived) throws IOException, SQLException {
        long due = arrived + LOOKING;
        Sender sender = Sender.signedIn(rig.owner(), rig.port(), number);
        try (Wire wire = new Wire(rig.port())) {
            byte[] post = sender.send(wire.send(sender.look()));
            LockSupport.parkNanos(due - System.nanoTime());
            Wire.Answer answer = wire.send(post);
            String location = answer.header("location");
            if (answer.status() != 302 || location == null || !location.contains("receipt")) {
                throw new IOException("a submit was answered " + answer.status() + " " + location);
            }
            record(submits, due);
        }
    }

    private void browse(int number, long due) throws IOException {
        try (Wire wire = new Wire(rig.port())) {
            int status = wire.send(Wire.get(PAGES[number % PAGES.length], rig.port()))
                    .status();
            if (status != 200) {
                throw new IOException(PAGES[number % PAGES.length] + " was answered " + status);
            }
            record(browses, due);
        }
    }

    private static void record(Histogram times, long due) {
        synchronized (times) {
            times.recordValue((System.nanoTime() - due) / 1000);
        }
    }

    private void forget() {
        submits.reset();
        browses.reset();
        errors.set(0);
    }

    private static double milliseconds(Histogram times, double percentile) {
        return times.getValueAtPercentile(percentile) / 1000.0;
    }

    /** The 95th percentile in milliseconds, one form after the other. */
    private double byJdbc(int first) throws SQLException {
        Histogram times = new Histogram(3);
        try (Connection connection = rig.owner().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('app.role', 'SYSTEM', false)");
            for (int i = 0; i < WARM; i++) {
                long began = System.nanoTime();
                Forms.byJdbc(statement, first + i);
                connection.commit();
                times.recordValue((System.nanoTime() - began) / 1000);
            }
        }
        return milliseconds(times, 95);
    }

    private static void wait(ExecutorService threads) {
        try {
            threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
