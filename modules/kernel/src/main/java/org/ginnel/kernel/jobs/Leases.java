package org.ginnel.kernel.jobs;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Which node does which job. A lease is one row taken by one statement: free, run out, or not ours. Each step is a
 * transaction of its own, so that others see it while the work is going on.
 */
final class Leases {
    static final Duration LENGTH = Duration.ofMinutes(2);

    private final DataSource source;
    private final String node;

    Leases(DataSource source, String node) {
        this.source = source;
        this.node = node;
    }

    /** Takes the lease when the job is due and nobody holds it. */
    boolean take(String job) throws SQLException {
        change("insert into kernel.job_lease (name) values (?) on conflict do nothing", job);
        return change(
                        "update kernel.job_lease set holder = ?, held_until = clock_timestamp() + ? * interval '1 second',"
                                + " started_at = clock_timestamp() where name = (select name from kernel.job_lease"
                                + " where name = ? and due_at <= clock_timestamp()"
                                + " and (held_until is null or held_until < clock_timestamp()) for update skip locked)",
                        node,
                        LENGTH.toSeconds(),
                        job)
                == 1;
    }

    /** Holds on for another length; false when another node has taken it meanwhile. */
    boolean extend(String job) throws SQLException {
        return change(
                        "update kernel.job_lease set held_until = clock_timestamp() + ? * interval '1 second'"
                                + " where name = ? and holder = ?",
                        LENGTH.toSeconds(),
                        job,
                        node)
                == 1;
    }

    /** Gives it back after a run; due again after the wait. */
    void done(String job, long pieces, Duration wait) throws SQLException {
        change(
                "update kernel.job_lease set holder = null, held_until = null, ended_at = clock_timestamp(), done = ?,"
                        + " failures = 0, due_at = clock_timestamp() + ? * interval '1 millisecond'"
                        + " where name = ? and holder = ?",
                pieces,
                wait.toMillis(),
                job,
                node);
    }

    /** Gives it back after a run that broke, waiting longer each time up to an hour. */
    void failed(String job, String fault, Duration wait) throws SQLException {
        change(
                "update kernel.job_lease set holder = null, held_until = null, ended_at = clock_timestamp(),"
                        + " failures = failures + 1, failed_at = clock_timestamp(), fault = ?,"
                        + " due_at = clock_timestamp() + least(interval '1 hour',"
                        + " greatest(? * interval '1 millisecond', interval '1 second') * (1 << least(failures, 10)))"
                        + " where name = ? and holder = ?",
                fault,
                wait.toMillis(),
                job,
                node);
    }

    /** Every job as administrators see it. */
    static List<JobState> all(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement("select name, holder, started_at, ended_at,"
                        + " done, failures, failed_at, fault, due_at from kernel.job_lease order by name");
                ResultSet row = statement.executeQuery()) {
            List<JobState> all = new ArrayList<>();
            while (row.next()) {
                all.add(new JobState(
                        row.getString(1),
                        row.getString(2),
                        instant(row.getTimestamp(3)),
                        instant(row.getTimestamp(4)),
                        row.getLong(5),
                        row.getInt(6),
                        instant(row.getTimestamp(7)),
                        row.getString(8),
                        instant(row.getTimestamp(9))));
            }
            return all;
        }
    }

    private static Instant instant(Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    private int change(String sql, Object... values) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }
}
