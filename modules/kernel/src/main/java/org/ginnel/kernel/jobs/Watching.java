package org.ginnel.kernel.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.ginnel.kernel.AllowedTo;

/** An administrator sees what timed work was done and what broke. */
@ApplicationScoped
@Transactional
class Watching {
    @Inject
    DataSource source;

    @AllowedTo(AllowedTo.ADMINISTRATOR)
    List<JobState> jobs() {
        try {
            return Leases.all(source);
        } catch (SQLException failed) {
            throw new IllegalStateException("the jobs cannot be read", failed);
        }
    }
}
