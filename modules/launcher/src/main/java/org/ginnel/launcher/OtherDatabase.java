package org.ginnel.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.ginnel.kernel.Migrations;
import org.ginnel.kernel.Roles;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL of the operator's, named by {@code GINNEL_DB_URL}. Its user may create roles, which are then made with
 * generated passwords; or it is the owner itself, and the roles and their passwords are there already.
 */
final class OtherDatabase implements Database {
    private static final String WRONG_PASSWORD = "28";
    private static final String NO_DATABASE = "3D000";

    private final Options.Other other;
    private final boolean mayCreateRoles;
    private String ownerPassword;

    private OtherDatabase(Options.Other other, boolean mayCreateRoles) {
        this.other = other;
        this.mayCreateRoles = mayCreateRoles;
        this.ownerPassword = other.password();
    }

    static OtherDatabase connect(Options.Other other) {
        try (Connection connection =
                        source(other, other.user(), other.password()).getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select rolsuper or rolcreaterole from pg_roles where rolname = current_user")) {
            boolean may = rows.next() && rows.getBoolean(1);
            if (!may && !other.user().equals(Roles.OWNER)) {
                throw new Trouble("The database user " + other.user() + " may not create roles: give GINNEL_DB_USER one"
                        + " that may, or " + Roles.OWNER + " after running config/postgres/roles.sql.");
            }
            return new OtherDatabase(other, may);
        } catch (SQLException failed) {
            throw unreachable(other, failed);
        }
    }

    private static Trouble unreachable(Options.Other other, SQLException failed) {
        String state = failed.getSQLState() == null ? "" : failed.getSQLState();
        if (state.startsWith(WRONG_PASSWORD)) {
            return new Trouble(
                    "The database " + other.url() + " does not let " + other.user()
                            + " in: check GINNEL_DB_USER and GINNEL_DB_PASSWORD.",
                    failed);
        }
        if (state.equals(NO_DATABASE)) {
            return new Trouble(
                    "The server of " + other.url() + " has no such database: create it, or correct GINNEL_DB_URL.",
                    failed);
        }
        return new Trouble(
                "The database " + other.url() + " cannot be reached: check GINNEL_DB_URL, and that PostgreSQL runs"
                        + " there and lets this computer connect (" + failed.getMessage() + ").",
                failed);
    }

    @Override
    public void prepare(Secrets keys, Secrets server) {
        if (!mayCreateRoles) {
            return;
        }
        ownerPassword = keys.kept(Roles.OWNER);
        try (Connection connection =
                        source(other, other.user(), other.password()).getConnection();
                var statement = connection.createStatement()) {
            Roles.make(
                    connection,
                    ownerPassword,
                    server.kept(Database.password(Migrations.APP)),
                    server.kept(Database.password(Migrations.PUBLIC)));
            statement.execute("do $$ begin execute format('grant connect, create on database %I to " + Roles.OWNER
                    + "', current_database()); end $$");
        } catch (SQLException failed) {
            throw new Trouble(
                    "The database user " + other.user() + " could not make the roles of Ginnel (" + failed.getMessage()
                            + "): run config/postgres/roles.sql as an administrator.",
                    failed);
        }
    }

    @Override
    public DataSource owner() {
        return source(other, Roles.OWNER, ownerPassword);
    }

    @Override
    public void tell(Secrets server) {
        Properties parsed = Driver.parseURL(other.url(), null);
        String mode = mode(parsed);
        server.put("ginnel.db.url", other.url());
        server.put("ginnel.db.sslmode", mode);
        server.put("ginnel.db.channelbinding", mode.equals("disable") ? "disable" : "require");
    }

    @Override
    public void close() {
        // Not started here, so not stopped here.
    }

    /** What the address says, else no TLS on this computer and a checked certificate everywhere else. */
    private static String mode(Properties parsed) {
        String said = PGProperty.SSL_MODE.getOrNull(parsed);
        String host = PGProperty.PG_HOST.getOrDefault(parsed);
        boolean here = host == null || host.equals("localhost") || host.equals("127.0.0.1") || host.equals("::1");
        return said != null ? said : here ? "disable" : "verify-full";
    }

    private static DataSource source(Options.Other other, String user, String password) {
        Properties parsed = Driver.parseURL(other.url(), null);
        if (parsed == null) {
            throw new Trouble("GINNEL_DB_URL must look like jdbc:postgresql://host:5432/ginnel.");
        }
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(other.url());
        source.setSslMode(mode(parsed));
        source.setUser(user);
        source.setPassword(password);
        source.setConnectTimeout(5);
        return source;
    }
}
