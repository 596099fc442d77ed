package org.ginnel.kernel.cache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.ginnel.kernel.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EarDbTest {
    private final TestDatabase database = TestDatabase.of();
    private final Shelf here = new Shelf(100_000, System::nanoTime);
    private final Shelf there = new Shelf(100_000, System::nanoTime);
    private final Ear one = new Ear(database.app(), here);
    private final Ear other = new Ear(database.app(), there);
    private final PageKey key = new PageKey("/gateways/course", "");

    @BeforeEach
    void listen() {
        for (Ear ear : new Ear[] {one, other}) {
            Thread thread = new Thread(ear);
            thread.setDaemon(true);
            thread.start();
        }
        until(() -> one.hearing() && other.hearing());
    }

    @AfterEach
    void stop() {
        one.stop();
        other.stop();
        cutOff();
    }

    @Test
    void every_node_clears_when_the_transaction_commits() {
        keep();
        database.does(em -> PageCache.tell(em, new Clearing("/gateways", true)));
        until(() -> here.find(key).isEmpty() && there.find(key).isEmpty());
    }

    @Test
    void a_transaction_that_is_refused_clears_nothing() {
        keep();
        assertThrows(
                IllegalStateException.class,
                () -> database.does(em -> {
                    PageCache.tell(em, new Clearing("/gateways", true));
                    throw new IllegalStateException("refused");
                }));
        database.does(em -> PageCache.tell(em, new Clearing("/marker", true)));
        Shelf.Drawing marker = there.begin(new PageKey("/marker", ""));
        database.does(em -> PageCache.tell(em, new Clearing("/marker", true)));
        until(() -> there.underWay(marker.key()).isEmpty());
        assertTrue(here.find(key).isPresent() && there.find(key).isPresent());
    }

    @Test
    void a_lost_connection_is_made_anew_and_everything_drawn_before_is_cleared() {
        keep();
        cutOff();
        until(() -> here.find(key).isEmpty() && there.find(key).isEmpty());
        until(() -> one.hearing() && other.hearing());
        keep();
        database.does(em -> PageCache.tell(em, Clearing.ALL));
        until(() -> here.find(key).isEmpty() && there.find(key).isEmpty());
    }

    @Test
    void a_fault_the_pool_wraps_does_not_end_the_listening() {
        AtomicInteger calls = new AtomicInteger();
        DataSource moody = (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, call, args) -> {
                    if (calls.incrementAndGet() == 1) {
                        throw new IllegalStateException("seen by the test");
                    }
                    return database.app().getConnection();
                });
        Ear ear = new Ear(moody, here);
        Thread thread = new Thread(ear);
        thread.setDaemon(true);
        thread.start();
        until(ear::hearing);
        ear.stop();
    }

    private void cutOff() {
        database.does(em -> em.createNativeQuery("select count(pg_terminate_backend(pid)) from pg_stat_activity"
                        + " where datname = current_database() and pid <> pg_backend_pid()"
                        + " and (query like 'listen%' or query = 'select 1')")
                .getSingleResult());
    }

    private void keep() {
        for (Shelf shelf : new Shelf[] {here, there}) {
            shelf.end(shelf.begin(key), Optional.of(Drawn.of("text/html", "page".getBytes(UTF_8))));
        }
    }

    private static void until(BooleanSupplier reached) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not reached in time");
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }
}
