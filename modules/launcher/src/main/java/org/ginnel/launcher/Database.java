package org.ginnel.launcher;

import javax.sql.DataSource;
import org.ginnel.kernel.Migrations;

/** The PostgreSQL of this start: one started here, or one of the operator's. */
interface Database extends AutoCloseable {
    /** As the owner of the tables, for migrations and for loading the place. */
    DataSource owner();

    /** Puts into the server's folder of secrets what it needs to connect. */
    void tell(Secrets server);

    /** Makes the roles where they are missing, and the rights the owner needs. */
    void prepare(Secrets keys, Secrets server);

    @Override
    void close();

    /** The names of the secrets that the WAR's data sources ask for. */
    static String password(String role) {
        return role.equals(Migrations.APP) ? "ginnel.db.app.password" : "ginnel.db.public.password";
    }
}
