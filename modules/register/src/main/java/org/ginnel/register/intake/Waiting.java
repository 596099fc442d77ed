package org.ginnel.register.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.UUID;
import org.ginnel.register.Intakes.Request;

/** A run that was asked for on the page and that this node has taken. */
record Waiting(UUID run, UUID upload, String fileName, Request request) {
    /** The oldest; no other node gets it. Null when none waits. */
    static Waiting take(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "update register.intake_run set state = 'READING', touched = now() where id = (select id from"
                                + " register.intake_run where state = 'WAITING' order by started, id limit 1 for update"
                                + " skip locked) returning id, upload, file_name, kind, date_of_data, source, dry_run,"
                                + " who")) {
            if (!rows.next()) {
                return null;
            }
            Request request = new Request(
                    rows.getString(4),
                    rows.getObject(5, LocalDate.class),
                    rows.getString(6),
                    rows.getBoolean(7),
                    true,
                    rows.getObject(8, UUID.class));
            return new Waiting(
                    rows.getObject(1, UUID.class), rows.getObject(2, UUID.class), rows.getString(3), request);
        }
    }

    static void tell(Connection connection, UUID run, long read) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "update register.intake_run set read = ?, touched = now() where id = ? and state = 'READING'")) {
            statement.setLong(1, read);
            statement.setObject(2, run);
            statement.executeUpdate();
        }
    }
}
