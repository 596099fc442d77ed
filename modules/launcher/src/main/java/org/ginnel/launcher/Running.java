package org.ginnel.launcher;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.ginnel.kernel.Migrations;

/**
 * A Ginnel that runs: checks first, then database, migrations, place and server, each stopped again in the opposite
 * order, also when a later step fails. Nothing is written before the checks are through.
 */
public final class Running implements AutoCloseable {
    /** The modules with tables, each after those it asks. */
    static final List<String> MODULES = List.of("kernel", "register", "governance", "employers", "gateways");

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private final Options options;
    private final Consumer<String> progress;
    private Database database;
    private Server server;
    private volatile boolean stopping;

    public Running(Options options, Consumer<String> progress) {
        this.options = options;
        this.progress = step -> {
            if (stopping) {
                throw new Trouble("Stopped before it had started.");
            }
            progress.accept(step);
        };
    }

    /** Starts everything and comes back when it answers. */
    public Running start() {
        Server.check(options);
        return doing(() -> {
            prepare();
            serve();
        });
    }

    /** Brings the database to this version and loads the place; starts no server. */
    public Running prepareOnly() {
        return doing(this::prepare);
    }

    private synchronized Running doing(Runnable steps) {
        try {
            steps.run();
            return this;
        } catch (RuntimeException failed) {
            close();
            throw failed;
        }
    }

    private void prepare() {
        PlaceFolder place = PlaceFolder.checked(options.place());
        if (options.database().isEmpty()) {
            EmbeddedDatabase.check(options.data());
        } else {
            OtherDatabase.connect(options.database().get());
        }
        DataFolder folder = keep(DataFolder.open(options.data()));
        Secrets keys = new Secrets(folder.closed("keys"));
        Secrets secrets = new Secrets(folder.closed("secrets"));
        progress.accept(
                options.database().isPresent()
                        ? "Connecting to " + options.database().get()
                        : "Starting PostgreSQL");
        database = keep(
                options.database().isPresent()
                        ? OtherDatabase.connect(options.database().get())
                        : EmbeddedDatabase.start(folder, keys));
        database.prepare(keys, secrets);
        secrets.kept("ginnel.pepper");
        database.tell(secrets);
        migrate();
        place.load(owner(), progress);
        refuseDemonstrationOfRealAccounts();
    }

    private void migrate() {
        Migrations migrations = new Migrations(owner(), MODULES);
        if (migrations.newerThanThisProduct()) {
            throw new Trouble("The data in " + where() + " is of a newer Ginnel: start it with that one, or choose"
                    + " another folder with -Dginnel.data=….");
        }
        try {
            migrations.migrate(module -> progress.accept("Bringing the tables of " + module + " up to date"));
        } catch (FlywayValidateException other) {
            throw new Trouble(
                    "The data in " + where()
                            + " was made by another build of Ginnel, whose tables differ: start it with"
                            + " that one, or choose another folder with -Dginnel.data=….",
                    other);
        } catch (SQLException | FlywayException failed) {
            throw new Trouble("The tables could not be brought up to date (" + failed.getMessage() + ").", failed);
        }
    }

    private void refuseDemonstrationOfRealAccounts() {
        if (!options.demo()) {
            return;
        }
        try (Connection connection = owner().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select exists (select from kernel.account where not demonstration)"
                        + " and not (select demonstration from kernel.installation)")) {
            if (rows.next() && rows.getBoolean(1)) {
                throw new Trouble("The data in " + where() + " holds real accounts and cannot be shown as a"
                        + " demonstration: start with -Dginnel.demo=false, or choose another folder with"
                        + " -Dginnel.data=….");
            }
        } catch (SQLException failed) {
            throw new Trouble("The accounts could not be counted (" + failed.getMessage() + ").", failed);
        }
    }

    private void serve() {
        progress.accept("Starting the server");
        DataFolder folder = (DataFolder) opened.getLast();
        server = keep(Server.start(options, folder, progress, () -> stopping));
    }

    private String where() {
        return options.database().map(Options.Other::url).orElse(options.data().toString());
    }

    private <T extends AutoCloseable> T keep(T closeable) {
        opened.push(closeable);
        return closeable;
    }

    /** Whether something runs that has to be stopped. */
    public boolean open() {
        return database != null && !stopping;
    }

    public Options options() {
        return options;
    }

    public String address() {
        return options.address();
    }

    public Path log() {
        return options.data().resolve("logs").resolve("server.log");
    }

    /** The process of the server, for measuring. */
    public long server() {
        return server.id();
    }

    /** The database as the owner of its tables. */
    public DataSource owner() {
        return database.owner();
    }

    /** Waits until it is stopped; a server that ends by itself is trouble. */
    public void waitFor() throws InterruptedException {
        int code = server.waitFor();
        if (!stopping) {
            // Ctrl-C reaches the server before it reaches us: leave its hook time to say so.
            Thread.sleep(1000);
        }
        if (!stopping) {
            throw new Trouble(
                    "The server stopped by itself (code " + code + "); what it said stands in " + log() + ".");
        }
    }

    /** Stops the server, then the database, then lets the data folder go. */
    @Override
    public void close() {
        stopping = true;
        closeAll();
    }

    /** A start under way ends its step first, so that nothing is left behind. */
    private synchronized void closeAll() {
        Trouble trouble = null;
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Trouble failed) {
                trouble = failed;
            } catch (Exception failed) {
                trouble = new Trouble("Stopping was not clean (" + failed.getMessage() + ").", failed);
            }
        }
        if (trouble != null) {
            throw trouble;
        }
    }
}
