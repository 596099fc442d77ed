package org.ginnel.kernel;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;

/**
 * Brings a database to the product's version: the scripts in {@code db/<module>} into the schema {@code <module>}, each
 * with its own history. Runs as the owner, never as the running product: at the command line and in tests.
 */
public final class Migrations {
    /** The role the running product connects as: reads and writes rows, owns nothing. */
    public static final String APP = "ginnel_app";
    /** The role public pages of published papers read with: sees only what was published. */
    public static final String PUBLIC = "ginnel_public";

    private final DataSource owner;
    private final List<String> modules;

    /** @param modules in the order of their dependencies, the kernel first */
    public Migrations(DataSource owner, List<String> modules) {
        this.owner = owner;
        this.modules = List.copyOf(modules);
    }

    /** Whether this database was already migrated by a newer product; then nothing may be changed. */
    public boolean newerThanThisProduct() {
        return modules.stream()
                .flatMap(module -> Arrays.stream(flyway(module).info().all()))
                .anyMatch(migration -> migration.getState() == MigrationState.FUTURE_SUCCESS
                        || migration.getState() == MigrationState.FUTURE_FAILED);
    }

    /** Migrates every module; tells each module's name before it begins. */
    public void migrate(Consumer<String> progress) throws SQLException {
        for (String module : modules) {
            progress.accept(module);
            prepare(module);
            flyway(module).migrate();
            execute(
                    "revoke all on " + module + ".flyway_schema_history from " + APP,
                    "grant select on " + module + ".flyway_schema_history to " + APP);
        }
    }

    private void prepare(String module) throws SQLException {
        execute(
                "create schema if not exists " + module,
                "grant usage on schema " + module + " to " + APP + ", " + PUBLIC,
                "alter default privileges in schema " + module + " grant select, insert, update, delete on tables to "
                        + APP,
                "alter default privileges in schema " + module + " grant usage, select on sequences to " + APP);
    }

    private void execute(String... statements) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private Flyway flyway(String module) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(owner)
                .defaultSchema(module)
                .createSchemas(false)
                .locations("classpath:db/" + module)
                .failOnMissingLocations(false)
                .validateMigrationNaming(true)
                .load();
    }
}
