package org.ginnel.kernel.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Config;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.Setting;
import org.ginnel.kernel.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStoreDbTest {
    @TempDir
    Path folder;

    private final TestDatabase database = TestDatabase.of();
    private final Actor amira = new Actor(UUID.randomUUID(), "Amira", null, List.of());
    private Config config;
    private CheckedFile paper;

    @BeforeEach
    void take() {
        config = Config.of(Map.of(Setting.FILES, folder.toString(), Setting.FILES_A_DAY, "3"));
        paper = new FileIntake(config).pdf(new ByteArrayInputStream(Papers.honest()));
        database.sql("delete from kernel.file");
    }

    private <T> T in(Instant now, Function<FileStore, T> deed) {
        return database.as(amira, em -> deed.apply(store(em, now)));
    }

    private <T> T in(Function<FileStore, T> deed) {
        return in(Instant.parse("2027-03-12T12:00:00Z"), deed);
    }

    private FileStore store(EntityManager em, Instant now) {
        FileStore store = new FileStore();
        store.em = em;
        store.config = config;
        store.moment = () -> now;
        store.acting = new Acting() {
            @Override
            public Actor actor() {
                return amira;
            }
        };
        return store;
    }

    private int sweep() {
        return database.run(em -> {
            Erasing erasing = new Erasing();
            erasing.em = em;
            erasing.config = config;
            return erasing.run(100);
        });
    }

    private byte[] read() {
        return in(store -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            store.read(paper.id(), out);
            return out.toByteArray();
        });
    }

    @Test
    void a_kept_file_is_read_back_and_one_that_nobody_kept_is_not_there() {
        assertThrows(NotFound.class, this::read);
        assertEquals(paper.id(), in(store -> store.keep(paper)));
        in(store -> store.keep(paper));
        assertEquals(paper.size(), read().length);
        assertEquals(paper, in(store -> store.find(paper.id())).orElseThrow());
    }

    @Test
    void a_refused_deed_keeps_nothing() {
        assertThrows(
                IllegalStateException.class,
                () -> in(store -> {
                    store.keep(paper);
                    throw new IllegalStateException("refused");
                }));
        assertFalse(in(store -> store.find(paper.id())).isPresent());
    }

    @Test
    void an_erased_file_leaves_a_row_that_says_so() {
        in(store -> store.keep(paper));
        in(store -> {
            store.erase(paper.id(), "asked by the person");
            return null;
        });
        assertThrows(NotFound.class, this::read);
        assertThrows(
                NotFound.class,
                () -> in(store -> {
                    store.erase(paper.id(), "again");
                    return null;
                }));
        assertEquals("asked by the person", database.value("select erased_why from kernel.file"));
        assertTrue(new Vault(folder).holds(paper.id()), "removed after the commit, not in it");
        assertEquals(1, sweep());
        assertEquals(0, sweep());
        assertFalse(new Vault(folder).holds(paper.id()));
        assertThrows(IllegalStateException.class, () -> in(store -> store.keep(paper)), "the bytes are gone");
        CheckedFile again = new FileIntake(config).pdf(new ByteArrayInputStream(Papers.honest()));
        in(store -> store.keep(again));
        assertArrayEquals(read(), read());
    }

    @Test
    void the_limit_of_a_day_holds_when_many_are_sent_at_once_and_ends_with_the_london_day() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(6);
        Callable<Boolean> adding = () -> {
            try {
                in(store -> store.keep(paper));
                return true;
            } catch (Refusal refusal) {
                assertTrue(refusal.has(FileObstacle.TOO_MANY_TODAY));
                return false;
            }
        };
        int kept = 0;
        for (Future<Boolean> each : threads.invokeAll(java.util.Collections.nCopies(12, adding))) {
            kept += each.get() ? 1 : 0;
        }
        threads.shutdown();
        assertEquals(3, kept);
        assertThrows(Refusal.class, () -> in(Instant.parse("2027-03-12T23:59:00Z"), store -> store.keep(paper)));
        in(Instant.parse("2027-03-13T00:01:00Z"), store -> store.keep(paper));
    }
}
