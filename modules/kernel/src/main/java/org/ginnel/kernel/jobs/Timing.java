package org.ginnel.kernel.jobs;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Config;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Setting;
import org.ginnel.kernel.Started;

/** The clock of this node's jobs: asks for each job's lease about as often as the job wants to run. */
@ApplicationScoped
class Timing {
    private static final int THREADS = 3;
    private static final long SHORTEST_MILLIS = 500;
    private static final long LONGEST_MILLIS = 10_000;

    @Inject
    @Any
    Instance<Job> jobs;

    @Inject
    DataSource source;

    @Inject
    Acting acting;

    /** One for each run: a controller knows only one thread. */
    @Inject
    Instance<RequestContextController> requests;

    @Resource
    ManagedThreadFactory threads;

    private ScheduledThreadPoolExecutor clock;
    private volatile boolean stopping;

    void on(@Observes Started started) {
        if (!Config.here().flag(Setting.JOBS)) {
            return;
        }
        clock = new ScheduledThreadPoolExecutor(THREADS, work -> {
            Thread thread = threads.newThread(work);
            thread.setDaemon(true);
            return thread;
        });
        clock.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        Runner runner = new Runner(new Leases(source, node()), () -> stopping);
        jobs.forEach(job -> acting.as(Actor.SYSTEM, () -> schedule(runner, job)));
    }

    @PreDestroy
    void stop() {
        stopping = true;
        if (clock == null) {
            return;
        }
        clock.shutdown();
        try {
            clock.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void schedule(Runner runner, Job job) {
        String name = job.name();
        long wait = Math.max(SHORTEST_MILLIS, Math.min(job.every().toMillis(), LONGEST_MILLIS));
        clock.scheduleWithFixedDelay(() -> run(runner, name, job), wait, wait, TimeUnit.MILLISECONDS);
    }

    private void run(Runner runner, String name, Job job) {
        RequestContextController request = requests.get();
        request.activate();
        try {
            acting.as(Actor.SYSTEM, () -> runner.tryTo(name, job));
        } finally {
            request.deactivate();
            requests.destroy(request);
        }
    }

    private static String node() {
        return ManagementFactory.getRuntimeMXBean().getName() + "/" + Ids.next();
    }
}
