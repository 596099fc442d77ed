package org.ginnel.performance;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The forms of the invented town in the database: sent by hand, and counted afterwards. */
final class Forms {
    private Forms() {}

    /** The rows that sending this form leaves, without anything of the product. */
    static void byJdbc(Statement statement, int number) throws SQLException {
        String form = Town.form(number).toString();
        statement.execute("update gateways.application set submitted_at = now(), reference = 'J-" + form
                + "', version = version + 1 where id = '" + form + "'");
        statement.execute("update gateways.choice set stage = 'SUBMITTED', version = version + 1 where application = '"
                + form + "'");
        statement.execute("insert into kernel.journal (actor, what, subject) values ('jdbc', 'ApplicationSubmitted', '"
                + form + "')");
        statement.execute("insert into kernel.command (id, operation, arguments) values (gen_random_uuid(), 'jdbc',"
                + " '\\x00')");
    }

    /** How many were sent and are not there exactly once with all their choices sent. */
    static long wrong(DataSource owner) throws SQLException {
        return count(
                owner,
                "select count(*) from gateways.application a where a.called like 'Person %' and (a.submitted_at is null or"
                        + " 3 <> (select count(*) from gateways.choice c where c.application = a.id and c.stage <>"
                        + " 'DRAFT'))");
    }

    /** How many of the town's people have a receipt. */
    static long sent(DataSource owner) throws SQLException {
        return count(
                owner,
                "select count(distinct reference) from gateways.application where called like 'Person %' and"
                        + " submitted_at is not null");
    }

    private static long count(DataSource owner, String sql) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select set_config('app.role', 'SYSTEM', false)");
            try (var rows = statement.executeQuery(sql)) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
