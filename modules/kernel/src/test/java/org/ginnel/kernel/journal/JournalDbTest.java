package org.ginnel.kernel.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.util.UUID;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.kernel.TestDatabase;
import org.junit.jupiter.api.Test;

class JournalDbTest {
    private final TestDatabase database = TestDatabase.of();

    record LampLit(UUID subject, String room) implements DomainEvent {}

    @Test
    void what_was_recorded_can_be_read_back_with_who_and_the_hat() {
        UUID subject = UUID.randomUUID();
        write(subject);
        database.does(em -> {
            var entries = recording(em).of(subject);
            assertEquals(1, entries.size());
            assertEquals("system", entries.get(0).actor());
            assertEquals("seen:lamp", entries.get(0).what());
        });
    }

    @Test
    void the_chain_is_whole_and_shows_a_row_that_was_changed_behind_its_back() {
        write(UUID.randomUUID());
        UUID changed = UUID.randomUUID();
        write(changed);
        write(UUID.randomUUID());
        seal();
        assertNull(verified());
        database.sql(
                "alter table kernel.journal disable trigger append_only",
                "update kernel.journal set actor = 'somebody else' where subject = '" + changed + "'",
                "alter table kernel.journal enable trigger append_only");
        String position = database.value("select s.position from kernel.journal_seal s join kernel.journal j"
                + " on j.id = s.journal_id where j.subject = '" + changed + "'");
        assertEquals(position, verified());
        database.sql(
                "alter table kernel.journal disable trigger append_only",
                "update kernel.journal set actor = 'system' where subject = '" + changed + "'",
                "alter table kernel.journal enable trigger append_only");
        assertNull(verified());
    }

    @Test
    void a_transaction_still_open_is_sealed_later_and_not_skipped() throws Exception {
        UUID slow = UUID.randomUUID();
        try (Connection open = database.app().getConnection()) {
            open.setAutoCommit(false);
            open.createStatement()
                    .execute("insert into kernel.journal (actor, what, subject) values ('system', 'slow', '" + slow
                            + "')");
            write(UUID.randomUUID());
            seal();
            open.commit();
        }
        seal();
        assertEquals(
                "1",
                database.value("select count(*) from kernel.journal_seal s join kernel.journal j on j.id = s.journal_id"
                        + " where j.subject = '" + slow + "'"));
        assertNull(verified());
    }

    @Test
    void neither_the_product_nor_the_owner_can_change_or_remove_a_row() {
        write(UUID.randomUUID());
        for (String change : new String[] {
            "update kernel.journal set actor = 'x'", "delete from kernel.journal", "truncate kernel.journal"
        }) {
            assertThrows(IllegalStateException.class, () -> database.sql(change));
            assertTrue(assertThrows(
                            RuntimeException.class,
                            () -> database.does(
                                    em -> em.createNativeQuery(change).executeUpdate()))
                    .toString()
                    .contains("permission denied"));
        }
    }

    private void write(UUID subject) {
        database.does(em -> recording(em).seen("lamp", subject));
    }

    private void seal() {
        database.does(
                em -> em.createNativeQuery("select kernel.seal_journal(1000)").getSingleResult());
    }

    private String verified() {
        return database.value("select kernel.verify_journal(1, (select position from kernel.journal_head))");
    }

    private static Recording recording(jakarta.persistence.EntityManager em) {
        Recording recording = new Recording();
        recording.em = em;
        recording.acting = new Acting() {
            @Override
            public Actor actor() {
                return Actor.SYSTEM;
            }
        };
        return recording;
    }
}
