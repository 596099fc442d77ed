package org.ginnel.kernel.cache;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Hears on a connection of its own what other nodes clear. When the connection is lost it is made anew, and everything
 * is cleared, for something may have been missed. The server's pool wraps some faults of a lost connection in unchecked
 * ones; they end nothing either.
 */
final class Ear implements Runnable {
    private static final Logger LOG = Logger.getLogger(Ear.class.getName());
    private static final int LISTEN_MILLIS = 5_000;
    private static final long LONGEST_WAIT_SECONDS = 30;

    private final DataSource source;
    private final Shelf shelf;
    private volatile boolean stopped;
    private volatile boolean hearing;

    Ear(DataSource source, Shelf shelf) {
        this.source = source;
        this.shelf = shelf;
    }

    @Override
    public void run() {
        long wait = 1;
        while (!stopped && !Thread.currentThread().isInterrupted()) {
            try (Connection connection = source.getConnection()) {
                listen(connection);
                wait = 1;
                hear(connection);
            } catch (SQLException | RuntimeException lost) {
                LOG.log(Level.WARNING, "other nodes are not heard, tried again", lost);
            } finally {
                hearing = false;
            }
            pause(wait);
            wait = Math.min(wait * 2, LONGEST_WAIT_SECONDS);
        }
    }

    void stop() {
        stopped = true;
    }

    boolean hearing() {
        return hearing;
    }

    private void listen(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + PageCache.CHANNEL);
        }
        shelf.clear(Clearing.ALL);
        hearing = true;
    }

    /** The question between two waits finds a connection that is gone without a word. */
    private void hear(Connection connection) throws SQLException {
        PGConnection postgres = connection.unwrap(PGConnection.class);
        while (!stopped) {
            PGNotification[] heard = postgres.getNotifications(LISTEN_MILLIS);
            for (PGNotification each : heard == null ? new PGNotification[0] : heard) {
                shelf.clear(Clearing.read(each.getParameter()));
            }
            try (var statement = connection.createStatement()) {
                statement.execute("select 1");
            }
        }
    }

    private void pause(long seconds) {
        try {
            if (!stopped) {
                TimeUnit.SECONDS.sleep(seconds);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
