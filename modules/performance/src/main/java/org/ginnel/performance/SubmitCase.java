package org.ginnel.performance;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.HdrHistogram.Histogram;

/** Complete forms sent through the whole product, beside the same rows written by JDBC, one transaction a form. */
final class SubmitCase {
    private static final int CONNECTIONS = 4;
    private static final int A_ROUND = 200;

    private final Rig rig;
    private final int rounds;
    private final Town town;

    SubmitCase(Rig rig, int rounds, Town town) {
        this.rig = rig;
        this.rounds = rounds;
        this.town = town;
    }

    void run(Report report) throws SQLException, IOException {
        report.head(
                "submit",
                A_ROUND + " forms with three choices a round over " + CONNECTIONS + " connections, each shown and then"
                        + " sent; town of " + town.people() + " people, " + town.offerings() + " courses, "
                        + town.journal() + " journal rows.");
        rig.start();
        try {
            town.build(rig.owner());
            int warm = 1;
            round(warm, new Histogram(3));
            double[] ours = new double[rounds];
            double[] jdbc = new double[rounds];
            double[] p95 = new double[rounds];
            double[] p99 = new double[rounds];
            for (int i = 0; i < rounds; i++) {
                Histogram latency = new Histogram(3);
                int first = 1 + (2 * i + 1) * A_ROUND;
                ours[i] = round(first, latency);
                jdbc[i] = plain(first + A_ROUND);
                p95[i] = latency.getValueAtPercentile(95) / 1000.0;
                p99[i] = latency.getValueAtPercentile(99) / 1000.0;
            }
            report.pair("forms sent", ours, "the same rows by JDBC", jdbc, "forms/s");
            report.row("time of a submit, 95th percentile", Spread.of(p95), "ms");
            report.row("time of a submit, 99th percentile", Spread.of(p99), "ms");
            report.line("lost or doubled: " + Forms.wrong(rig.owner()) + " of " + (1 + 2 * rounds) * A_ROUND);
        } finally {
            rig.stop();
        }
    }

    /** Forms a second from the first POST to the last answer. */
    private double round(int first, Histogram latency) throws SQLException, IOException {
        town.forms(rig.owner(), first, first + A_ROUND - 1);
        List<byte[]> posts = new ArrayList<>();
        try (Wire wire = new Wire(rig.port())) {
            for (int i = 0; i < A_ROUND; i++) {
                Sender sender = Sender.signedIn(rig.owner(), rig.port(), first + i);
                posts.add(sender.send(wire.send(sender.look())));
            }
        }
        return inParallel(part -> {
            Histogram mine = new Histogram(3);
            try (Wire wire = new Wire(rig.port())) {
                for (int i = part; i < A_ROUND; i += CONNECTIONS) {
                    long began = System.nanoTime();
                    Wire.Answer answer = wire.send(posts.get(i));
                    if (answer.status() != 302 || !answer.header("location").contains("receipt")) {
                        throw new IOException(
                                "a submit was answered " + answer.status() + " " + answer.header("location"));
                    }
                    mine.recordValue((System.nanoTime() - began) / 1000);
                }
            }
            synchronized (latency) {
                latency.add(mine);
            }
        });
    }

    private double plain(int first) throws SQLException, IOException {
        town.forms(rig.owner(), first, first + A_ROUND - 1);
        return inParallel(part -> {
            try (Connection connection = rig.owner().getConnection();
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.execute("select set_config('app.role', 'SYSTEM', false)");
                for (int i = part; i < A_ROUND; i += CONNECTIONS) {
                    Forms.byJdbc(statement, first + i);
                    connection.commit();
                }
            }
        });
    }

    private static double inParallel(Part work) throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            long began = System.nanoTime();
            List<Future<?>> parts = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS; i++) {
                int part = i;
                parts.add(threads.submit(() -> {
                    work.run(part);
                    return null;
                }));
            }
            for (Future<?> part : parts) {
                part.get();
            }
            return A_ROUND / ((System.nanoTime() - began) / 1e9);
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        } finally {
            threads.shutdownNow();
        }
    }

    private interface Part {
        void run(int number) throws IOException, SQLException;
    }
}
