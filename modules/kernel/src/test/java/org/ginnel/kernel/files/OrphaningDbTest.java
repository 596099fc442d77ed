package org.ginnel.kernel.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ginnel.kernel.Config;
import org.ginnel.kernel.Setting;
import org.ginnel.kernel.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphaningDbTest {
    private static final Instant NOW = Instant.parse("2027-03-12T12:00:00Z");

    @TempDir
    Path folder;

    private final TestDatabase database = TestDatabase.of();
    private Config config;
    private FileId upload;

    @BeforeEach
    void take() {
        config = Config.of(Map.of(Setting.FILES, folder.toString()));
        upload = new FileIntake(config)
                .pdf(new ByteArrayInputStream(Papers.honest()))
                .id();
        database.sql("delete from kernel.file");
    }

    @Test
    void bytes_that_no_deed_kept_are_removed_after_a_day_and_not_before() throws IOException {
        put(Duration.ofHours(23));
        assertEquals(0, sweep());
        assertTrue(new Vault(folder).holds(upload));
        put(Duration.ofHours(25));
        assertEquals(1, sweep());
        assertFalse(new Vault(folder).holds(upload));
        assertEquals(0, sweep());
    }

    @Test
    void bytes_that_were_kept_stay_however_old_they_are() throws IOException {
        database.sql("insert into kernel.file (sha256, size, media_type) values ('" + upload.value()
                + "', 1, 'application/pdf')");
        put(Duration.ofDays(400));
        assertEquals(0, sweep());
        assertTrue(new Vault(folder).holds(upload));
    }

    @Test
    void bytes_that_were_removed_once_and_only_put_down_again_are_orphans_too() throws IOException {
        database.sql("insert into kernel.file (sha256, size, media_type, erased_at, erased_why, removed_at) values ('"
                + upload.value() + "', 1, 'application/pdf', now(), 'asked', now())");
        put(Duration.ofDays(2));
        assertEquals(1, sweep());
    }

    @Test
    void drafts_left_behind_go_as_well() throws IOException {
        Path draft = new Vault(folder).draft();
        Files.setLastModifiedTime(draft, FileTime.from(NOW.minus(Duration.ofDays(2))));
        put(Duration.ofHours(1));
        assertEquals(0, sweep());
        assertFalse(Files.exists(draft));
    }

    @Test
    void a_vault_that_was_never_used_has_no_orphans() {
        config = Config.of(Map.of(Setting.FILES, folder.resolve("nowhere").toString()));
        assertEquals(0, sweep());
    }

    private void put(Duration ago) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> bytes = files.filter(
                            file -> file.getFileName().toString().equals(upload.value()))
                    .toList();
            assertEquals(1, bytes.size());
            Files.setLastModifiedTime(bytes.get(0), FileTime.from(NOW.minus(ago)));
        }
    }

    private int sweep() {
        return database.run(em -> {
            Orphaning orphaning = new Orphaning();
            orphaning.em = em;
            orphaning.config = config;
            orphaning.moment = () -> NOW;
            return orphaning.run(100);
        });
    }
}
