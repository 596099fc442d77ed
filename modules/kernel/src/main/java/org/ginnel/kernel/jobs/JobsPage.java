package org.ginnel.kernel.jobs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** /jobs: timed work, when it ran, how long, how often it failed and when it runs next, for administrators. */
@Named
@RequestScoped
public class JobsPage {
    @Inject
    Watching watching;

    private List<JobState> jobs;

    /** Asks once, so that nobody else sees the page. */
    public void open() {
        getJobs();
    }

    public List<JobState> getJobs() {
        if (jobs == null) {
            jobs = watching.jobs();
        }
        return jobs;
    }
}
