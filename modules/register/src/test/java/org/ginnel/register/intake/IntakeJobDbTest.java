package org.ginnel.register.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ginnel.kernel.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the file sent on the page to the applied list, without a page. */
class IntakeJobDbTest {
    private static final String LIST =
            "wd22cd,wd22nm,lad22cd,lad22nm\nE05000650,Astley Bridge,E08000001,Bolton\nE0500065,Wrong,E08000001,Bolton\n";

    private final Importer importer = new Importer();
    private final IntakeJob job = new IntakeJob(importer.database.app());

    @BeforeEach
    void empty() {
        importer.empty();
    }

    private UUID send(byte[] bytes) {
        UUID upload = UUID.nameUUIDFromBytes(bytes);
        importer.database.does(em -> {
            RunTables tables = () -> em;
            try {
                tables.keep(upload, "wards.csv", new ByteArrayInputStream(bytes));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
        return upload;
    }

    private UUID queue(UUID upload, boolean dryRun) {
        UUID run = Ids.next();
        importer.database.does(em -> {
            RunTables tables = () -> em;
            RunRow wanted = new RunRow(
                    run,
                    "wards",
                    "",
                    RunState.WAITING,
                    "",
                    Importer.DAY,
                    "a test",
                    "OGL",
                    dryRun,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    null,
                    null,
                    null,
                    true);
            tables.queue(run, upload, wanted, null);
        });
        return run;
    }

    private RunRow row(UUID run) {
        return importer.database.run(em -> ((RunTables) () -> em).find(run)).orElseThrow();
    }

    private Optional<UUID> toApply(UUID run) {
        return importer.database.run(em -> ((RunTables) () -> em).fileToApply(run));
    }

    @Test
    void a_file_sent_is_checked_then_applied_and_then_no_longer_kept() {
        UUID upload = send(LIST.getBytes(StandardCharsets.UTF_8));
        UUID dry = queue(upload, true);
        assertTrue(row(dry).underWay());
        assertEquals(1, job.run(100));
        assertEquals(RunState.CHECKED, row(dry).state());
        assertTrue(row(dry).applicable());
        assertEquals(1, row(dry).added());
        assertEquals("0", importer.database.value("select count(*) from register.ward"));

        assertEquals(Optional.of(upload), toApply(dry));
        UUID applied = queue(upload, false);
        assertEquals(Optional.empty(), toApply(dry), "nobody applies it a second time meanwhile");
        job.run(100);
        assertEquals(RunState.APPLIED, row(applied).state());
        assertEquals("1", importer.database.value("select count(*) from register.ward"));
        assertFalse(row(dry).applicable(), "the file has gone");
        assertEquals(
                "wd22cd 'E0500065' is not written like E05000650",
                importer.database
                        .run(em -> ((RunTables) () -> em).refusals(applied))
                        .get(0)
                        .reason());
        assertEquals(
                List.of(applied),
                importer.database.run(em -> ((RunTables) () -> em).held()).stream()
                        .map(RunRow::id)
                        .toList());
        assertEquals(
                2,
                importer.database.run(em -> ((RunTables) () -> em).latest(50)).size());
    }

    @Test
    void a_file_of_several_parts_arrives_whole() {
        StringBuilder long_ = new StringBuilder("wd22cd,wd22nm,lad22cd,lad22nm\n");
        for (int n = 0; long_.length() < 2_500_000; n++) {
            long_.append(String.format("E05%06d,%s,E08000001,Bolton%n", n, "x".repeat(900)));
        }
        UUID dry = queue(send(long_.toString().getBytes(StandardCharsets.UTF_8)), true);
        job.run(100);
        assertEquals(RunState.CHECKED, row(dry).state(), row(dry).refusal());
        assertEquals("3", importer.database.value("select count(*) from register.intake_upload_part"));
        assertTrue(row(dry).read() > 2_500);
    }

    @Test
    void a_refused_file_says_so_on_its_run_and_an_old_one_is_not_kept() {
        UUID run = queue(send("nonsense".getBytes(StandardCharsets.UTF_8)), true);
        job.run(100);
        assertEquals(RunState.REFUSED, row(run).state());
        assertTrue(row(run).refusal().startsWith("The header lacks: "), row(run).refusal());
        importer.database.sql("update register.intake_upload set sent = now() - interval '2 days'");
        job.run(100);
        assertEquals("0", importer.database.value("select count(*) from register.intake_upload"));
    }

    @Test
    void the_same_content_is_kept_once() {
        assertEquals(send(LIST.getBytes(StandardCharsets.UTF_8)), send(LIST.getBytes(StandardCharsets.UTF_8)));
        assertEquals("1", importer.database.value("select count(*) from register.intake_upload_part"));
    }
}
