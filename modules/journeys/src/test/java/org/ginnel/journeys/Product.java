package org.ginnel.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import javax.sql.DataSource;
import org.ginnel.launcher.Options;
import org.ginnel.launcher.Running;
import org.postgresql.ds.PGSimpleDataSource;

/** The product under test: started through the launcher, once for all journeys, as a demonstration. */
public final class Product implements AutoCloseable {
    /** Row-level security looks at settings once and maybe early: a statement of its own, before the question. */
    static final String AS_SYSTEM = "select set_config('app.role', 'SYSTEM', false)";

    private final String address;
    private final DataSource owner;
    private final Running running;

    private Product(String address, DataSource owner, Running running) {
        this.address = address;
        this.owner = owner;
        this.running = running;
    }

    static Product start() {
        String already = System.getProperty("ginnel.journeys.at", "");
        if (!already.isBlank()) {
            return new Product(already, ownerOf(Path.of(System.getProperty("ginnel.journeys.data", "data"))), null);
        }
        return of(System.getProperty("ginnel.place", "greater-manchester"));
    }

    /** A product of this place, with a data folder and a port of its own; whoever starts it closes it. */
    static Product of(String place) {
        return started(options(place));
    }

    /** A demonstration of its own that begins on this day, whatever day it is; whoever starts it closes it. */
    static Product beginningOn(LocalDate day) {
        if (!System.getProperty("ginnel.journeys.at", "").isBlank()) {
            return start();
        }
        Options options = options("greater-manchester");
        try {
            long ahead = ChronoUnit.DAYS.between(LocalDate.now(ZoneId.of("Europe/London")), day);
            Files.writeString(options.data().resolve("demonstration-day"), Long.toString(ahead));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return started(options);
    }

    /** Stops it and starts it again on the same data, at the same address. */
    Product again() {
        close();
        return started(running.options());
    }

    private static Product started(Options options) {
        Running running = new Running(options, step -> System.out.println("  product: " + step)).start();
        return new Product(running.address(), running.owner(), running);
    }

    /** Where it answers, without a slash at the end. */
    public String address() {
        return address;
    }

    public String at(String path) {
        return address + path;
    }

    /** Statements as the owner of the tables, for arranging what time or another organisation would do. */
    public void sql(String... statements) {
        try (Connection connection = owner.getConnection();
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed.getMessage(), failed);
        }
    }

    /** A connection as the owner of the tables, for whoever works at the command line. */
    Connection connection() throws SQLException {
        return owner.getConnection();
    }

    /** The first column of the first row as text, asked as the owner; null without one. */
    public String value(String sql) {
        try (Connection connection = owner.getConnection();
                var before = connection.createStatement();
                var statement = connection.createStatement()) {
            before.execute(AS_SYSTEM);
            try (var rows = statement.executeQuery(sql)) {
                return rows.next() ? rows.getString(1) : null;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed.getMessage(), failed);
        }
    }

    @Override
    public void close() {
        if (running != null) {
            running.close();
        }
    }

    /** The folder the build runs in. */
    public static Path root() {
        return Path.of(System.getProperty("ginnel.root", "../.."))
                .toAbsolutePath()
                .normalize();
    }

    private static Options options(String place) {
        Map<String, String> wishes = Map.of(
                "ginnel.root", root().toString(),
                "ginnel.data", folder().toString(),
                "ginnel.port", Integer.toString(freePort()),
                "ginnel.place", place,
                "ginnel.demo", "true");
        return Options.of(wishes::get, name -> null);
    }

    static Path folder() {
        try {
            Path target = root().resolve("modules/journeys/target");
            Files.createDirectories(target);
            return Files.createTempDirectory(target, "data-");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The owner's door to the database of a product that somebody else started. */
    private static DataSource ownerOf(Path data) {
        try {
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(Files.readString(data.resolve("secrets/ginnel.db.url")));
            source.setUser("ginnel_owner");
            source.setPassword(Files.readString(data.resolve("keys/ginnel_owner")));
            return source;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
