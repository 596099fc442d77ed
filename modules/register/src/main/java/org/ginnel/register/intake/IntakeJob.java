package org.ginnel.register.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.ginnel.kernel.jobs.Job;
import org.ginnel.register.Intakes.Progress;

/** Does the runs that wait, one after the other, wherever they were asked for. The page need not stay open. */
@ApplicationScoped
class IntakeJob implements Job {
    private static final Logger LOG = Logger.getLogger(IntakeJob.class.getName());
    private static final long TOLD_EVERY_NS = 1_000_000_000L;

    private DataSource database;

    protected IntakeJob() {}

    @Inject
    IntakeJob(DataSource database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "intake";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(2);
    }

    @Override
    public int run(int batch) {
        int done = 0;
        try (Connection connection = database.getConnection()) {
            clean(connection);
            Waiting waiting = Waiting.take(connection);
            while (waiting != null && done < batch) {
                one(connection, waiting);
                done++;
                waiting = Waiting.take(connection);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return done;
    }

    private void one(Connection connection, Waiting waiting) throws SQLException {
        Content content = new Upload(database, waiting.upload(), waiting.fileName());
        try {
            new Intake().run(connection, waiting.run(), waiting.request(), content, told(waiting), Intake.LIMIT);
        } catch (IOException | SQLException | RuntimeException failed) {
            LOG.log(Level.SEVERE, "the intake run " + waiting.run() + " broke", failed);
        }
        clean(connection);
    }

    /** Says on a connection of its own how far it is: that of the run has not committed. */
    private Progress told(Waiting waiting) {
        long[] last = {System.nanoTime()};
        return rows -> {
            if (System.nanoTime() - last[0] > TOLD_EVERY_NS) {
                last[0] = System.nanoTime();
                try (Connection connection = database.getConnection()) {
                    Waiting.tell(connection, waiting.run(), rows);
                } catch (SQLException unreachable) {
                    LOG.log(Level.WARNING, "progress not noted", unreachable);
                }
            }
        };
    }

    /** Files that were applied, or that nobody applied within a day; runs whose node has died. */
    private static void clean(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "delete from register.intake_upload u where sent < now() - interval '1 day' or exists"
                            + " (select from register.intake_run r where r.upload = u.id and r.state = 'APPLIED')");
            statement.executeUpdate(
                    "update register.intake_run set state = 'INTERRUPTED', finished = now() where state ="
                            + " 'READING' and touched < now() - interval '20 minutes'");
        }
    }
}
