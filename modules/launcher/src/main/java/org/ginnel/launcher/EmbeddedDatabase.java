package org.ginnel.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.ginnel.kernel.Migrations;
import org.ginnel.kernel.Roles;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL 18 of our own in the data folder: durable, on loopback and asking for generated passwords. The library
 * means it for tests and empties old folders beside its programs, so data and programs never share a parent here.
 */
final class EmbeddedDatabase implements Database {
    private static final String VERSION = "18";
    private static final String NAME = "ginnel";

    private final EmbeddedPostgres server;
    private final String administratorPassword;
    private final String ownerPassword;

    private EmbeddedDatabase(EmbeddedPostgres server, String administratorPassword, String ownerPassword) {
        this.server = server;
        this.administratorPassword = administratorPassword;
        this.ownerPassword = ownerPassword;
    }

    /** Refuses a database that this PostgreSQL cannot open, before anything is touched. */
    static void check(Path data) {
        Path folder = data.resolve("postgres");
        Path version = folder.resolve("PG_VERSION");
        try {
            if (Files.exists(version) && !Files.readString(version).strip().equals(VERSION)) {
                throw new Trouble("The database in " + folder + " is of PostgreSQL "
                        + Files.readString(version).strip() + ", this Ginnel brings " + VERSION
                        + ": start it with the Ginnel it was made by, or choose another folder with -Dginnel.data=….");
            }
            stillRunning(folder).ifPresent(process -> {
                throw new Trouble("A database of an earlier start still runs on " + folder + " (process "
                        + process.pid() + "): stop it with kill -INT " + process.pid() + ", then start again.");
            });
        } catch (IOException failed) {
            throw new Trouble("The database in " + folder + " cannot be read: give its user the right to.", failed);
        }
    }

    private static Optional<ProcessHandle> stillRunning(Path folder) throws IOException {
        Path pid = folder.resolve("postmaster.pid");
        if (!Files.exists(pid)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pid);
        return lines.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                        .filter(process -> process.info().command().orElse("").contains("postgres"));
    }

    static EmbeddedDatabase start(DataFolder folder, Secrets keys) {
        String administrator = keys.kept("postgres");
        Path log = folder.closed("logs").resolve("postgres.log");
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(folder.closed("programs").toFile())
                    .setDataDirectory(folder.of("postgres"))
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setLocaleConfig("auth", "scram-sha-256")
                    .setLocaleConfig(
                            "pwfile", folder.of("keys").resolve("postgres").toString())
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setConnectConfig("password", administrator)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("timezone", "UTC")
                    .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            // The library lets everybody write here.
            folder.closed("programs");
            return new EmbeddedDatabase(server, administrator, keys.kept(Roles.OWNER));
        } catch (IOException | IllegalStateException failed) {
            throw new Trouble(
                    "PostgreSQL did not start; what it said stands in " + log
                            + ". Often its disk is full or its folder belongs to another user.",
                    failed);
        }
    }

    @Override
    public void prepare(Secrets keys, Secrets secrets) {
        try (Connection connection =
                        source("postgres", "postgres", administratorPassword).getConnection();
                var statement = connection.createStatement()) {
            Roles.make(
                    connection,
                    ownerPassword,
                    secrets.kept(Database.password(Migrations.APP)),
                    secrets.kept(Database.password(Migrations.PUBLIC)));
            try (var rows = statement.executeQuery("select 1 from pg_database where datname = '" + NAME + "'")) {
                if (rows.next()) {
                    return;
                }
            }
            statement.execute("create database " + NAME + " owner " + Roles.OWNER);
        } catch (SQLException failed) {
            throw new Trouble(
                    "The database in the data folder does not take the passwords in its keys folder: put back the"
                            + " keys folder that belongs to it.",
                    failed);
        }
    }

    @Override
    public DataSource owner() {
        return source(NAME, Roles.OWNER, ownerPassword);
    }

    @Override
    public void tell(Secrets secrets) {
        secrets.put("ginnel.db.url", "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + NAME);
        secrets.put("ginnel.db.sslmode", "disable");
        secrets.put("ginnel.db.channelbinding", "disable");
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failed) {
            throw new Trouble("PostgreSQL did not stop cleanly; it recovers at the next start.", failed);
        }
    }

    private DataSource source(String database, String user, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {server.getPort()});
        source.setDatabaseName(database);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }
}
