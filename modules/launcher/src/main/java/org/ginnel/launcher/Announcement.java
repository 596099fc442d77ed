package org.ginnel.launcher;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;

/** What is printed when Ginnel runs: where, as whom, how to stop. */
final class Announcement {
    private final Running running;

    Announcement(Running running) {
        this.running = running;
    }

    void to(PrintStream out) {
        out.println();
        out.println("  Ginnel runs at " + running.address());
        if (running.options().demo()) {
            out.println();
            out.println("  This is a demonstration. Sign in with one click as one of these invented people:");
            people(out);
        } else {
            new FirstAdministrator(running.owner())
                    .linkIfNobodyWasAsked(running.options().administrator())
                    .ifPresent(link -> {
                        out.println();
                        out.println("  Nobody administers this system yet. This link makes the first administrator;");
                        out.println("  it is good once, for seven days, and is not shown again:");
                        out.println("    " + running.address() + link);
                    });
        }
        out.println();
        out.println("  Data: " + running.options().data() + "   Log: " + running.log());
        out.println("  Stop with Ctrl-C.");
        out.println();
        out.flush();
    }

    private void people(PrintStream out) {
        try (Connection connection = running.owner().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select name from kernel.account where demonstration and closed_at is null order by"
                                + " created_at, name")) {
            while (rows.next()) {
                out.println("    " + rows.getString(1));
            }
        } catch (SQLException failed) {
            throw new Trouble("The demonstration's people could not be read (" + failed.getMessage() + ").", failed);
        }
    }
}
