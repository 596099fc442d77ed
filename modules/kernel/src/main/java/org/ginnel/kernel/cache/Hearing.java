package org.ginnel.kernel.cache;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.ginnel.kernel.Started;

/** Keeps the {@link Ear} of this node open from start to stop. */
@ApplicationScoped
class Hearing {
    @Inject
    PageCache cache;

    @Inject
    DataSource source;

    @Resource
    ManagedThreadFactory threads;

    private Ear ear;
    private Thread thread;

    void on(@Observes Started started) {
        ear = new Ear(source, cache.shelf());
        thread = threads.newThread(ear);
        thread.setName("ginnel-ear");
        thread.setDaemon(true);
        thread.start();
    }

    @PreDestroy
    void stop() {
        if (ear != null) {
            ear.stop();
            thread.interrupt();
        }
    }
}
