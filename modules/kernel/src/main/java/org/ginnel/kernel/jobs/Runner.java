package org.ginnel.kernel.jobs;

import java.sql.SQLException;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ginnel.kernel.logs.Reference;

/** Runs one job if it is due and free, batch by batch while there is more, and says how it went. Never throws. */
final class Runner {
    static final int BATCH = 100;
    private static final Logger LOG = Logger.getLogger(Runner.class.getName());

    private final Leases leases;
    private final BooleanSupplier stopping;

    Runner(Leases leases, BooleanSupplier stopping) {
        this.leases = leases;
        this.stopping = stopping;
    }

    void tryTo(String name, Job job) {
        Reference.begin();
        try {
            if (leases.take(name)) {
                work(name, job);
            }
        } catch (SQLException | RuntimeException unreachable) {
            LOG.log(Level.WARNING, "the leases of jobs cannot be read, tried again", unreachable);
        } finally {
            Reference.end();
        }
    }

    private void work(String name, Job job) throws SQLException {
        try {
            long all = 0;
            int done;
            do {
                done = job.run(BATCH);
                all += done;
            } while (done >= BATCH && !stopping.getAsBoolean() && leases.extend(name));
            leases.done(name, all, job.every());
        } catch (RuntimeException broken) {
            LOG.log(Level.SEVERE, "the job " + name + " broke", broken);
            leases.failed(name, broken.getClass().getSimpleName(), job.every());
        }
    }
}
