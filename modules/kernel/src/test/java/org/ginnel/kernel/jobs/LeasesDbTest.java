package org.ginnel.kernel.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.ginnel.kernel.TestDatabase;
import org.junit.jupiter.api.Test;

class LeasesDbTest {
    private final TestDatabase database = TestDatabase.of();
    private final Leases here = new Leases(database.app(), "here");
    private final Leases there = new Leases(database.app(), "there");
    private final String name = "test-" + UUID.randomUUID();

    private record Work(Duration every, java.util.function.IntUnaryOperator deed) implements Job {
        @Override
        public String name() {
            return "work";
        }

        @Override
        public int run(int batch) {
            return deed.applyAsInt(batch);
        }
    }

    private JobState state() throws Exception {
        return Leases.all(database.app()).stream()
                .filter(job -> job.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void two_nodes_never_do_the_same_work_at_once() throws Exception {
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger runs = new AtomicInteger();
        Work work = new Work(Duration.ZERO, batch -> {
            most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            pause();
            atOnce.decrementAndGet();
            return runs.incrementAndGet() * 0;
        });
        ExecutorService nodes = Executors.newFixedThreadPool(8);
        for (int thread = 0; thread < 8; thread++) {
            Runner runner = new Runner(thread % 2 == 0 ? here : there, () -> false);
            nodes.submit(() -> {
                for (int i = 0; i < 20; i++) {
                    runner.tryTo(name, work);
                }
            });
        }
        nodes.shutdown();
        assertTrue(nodes.awaitTermination(60, TimeUnit.SECONDS));
        assertEquals(1, most.get());
        assertTrue(runs.get() > 1);
    }

    @Test
    void a_job_waits_until_it_is_due_again() throws Exception {
        AtomicInteger runs = new AtomicInteger();
        Work work = new Work(Duration.ofHours(1), batch -> runs.incrementAndGet());
        new Runner(here, () -> false).tryTo(name, work);
        new Runner(there, () -> false).tryTo(name, work);
        assertEquals(1, runs.get());
        assertEquals(1, state().done());
        assertNotNull(state().took());
        assertFalse(state().running());
    }

    @Test
    void a_node_that_died_is_followed_when_its_lease_has_run_out() throws Exception {
        assertTrue(here.take(name));
        assertFalse(there.take(name));
        assertTrue(state().running());
        database.sql("update kernel.job_lease set held_until = clock_timestamp() - interval '1 second' where name = '"
                + name + "'");
        assertTrue(there.take(name));
        assertFalse(here.extend(name), "who lost the lease stops");
        here.done(name, 5, Duration.ZERO);
        assertTrue(state().running(), "who lost the lease cannot give it back");
    }

    @Test
    void a_broken_run_is_shown_and_tried_later_each_time() throws Exception {
        Work broken = new Work(Duration.ofSeconds(10), batch -> {
            throw new IllegalStateException("seen by the test");
        });
        Runner runner = new Runner(here, () -> false);
        runner.tryTo(name, broken);
        assertEquals("IllegalStateException", state().fault());
        Duration first = Duration.between(state().failedAt(), state().dueAt());
        database.sql("update kernel.job_lease set due_at = clock_timestamp() where name = '" + name + "'");
        runner.tryTo(name, broken);
        assertEquals(2, state().failures());
        assertTrue(Duration.between(state().failedAt(), state().dueAt()).compareTo(first) > 0);
        database.sql("update kernel.job_lease set due_at = clock_timestamp() where name = '" + name + "'");
        runner.tryTo(name, new Work(Duration.ofSeconds(10), batch -> 0));
        assertEquals(0, state().failures());
    }

    @Test
    void full_batches_go_on_until_there_is_no_more_or_the_node_stops() throws Exception {
        AtomicInteger left = new AtomicInteger(250);
        Work work = new Work(Duration.ZERO, batch -> {
            int some = Math.min(batch, left.get());
            left.addAndGet(-some);
            return some;
        });
        new Runner(here, () -> false).tryTo(name, work);
        assertEquals(0, left.get());
        assertEquals(250, state().done());
        left.set(250);
        new Runner(here, () -> true).tryTo(name, work);
        assertEquals(150, left.get());
    }

    @Test
    void a_database_that_is_away_is_no_reason_to_stop_trying() {
        DataSource away = (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, call, args) -> {
                    throw new IllegalStateException("seen by the test");
                });
        AtomicInteger runs = new AtomicInteger();
        new Runner(new Leases(away, "here"), () -> false)
                .tryTo(name, new Work(Duration.ZERO, batch -> runs.incrementAndGet()));
        assertEquals(0, runs.get());
    }

    private static void pause() {
        try {
            assertFalse(new CountDownLatch(1).await(5, TimeUnit.MILLISECONDS));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
