package org.ginnel.kernel;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The database's login roles. The owner migrates, the application role reads and writes rows, the public role sees only
 * what was published. Made once by whoever administers the database.
 */
public final class Roles {
    public static final String OWNER = "ginnel_owner";

    private Roles() {}

    /** Makes the roles where they are missing and sets their passwords; the connection may create roles. */
    public static void make(Connection administrator, String owner, String app, String open) throws SQLException {
        one(administrator, OWNER, owner, "");
        one(administrator, Migrations.APP, app, "");
        one(administrator, Migrations.PUBLIC, open, " connection limit 20");
    }

    private static void one(Connection administrator, String role, String password, String more) throws SQLException {
        try (Statement statement = administrator.createStatement()) {
            boolean there;
            try (var rows = statement.executeQuery("select 1 from pg_roles where rolname = '" + role + "'")) {
                there = rows.next();
            }
            statement.execute((there ? "alter role " : "create role ") + role
                    + " login nosuperuser nocreatedb nocreaterole nobypassrls" + more + " password '"
                    + password.replace("'", "''") + "'");
        }
    }
}
