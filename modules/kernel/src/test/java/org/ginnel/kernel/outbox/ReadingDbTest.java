package org.ginnel.kernel.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Seat;
import org.ginnel.kernel.TestDatabase;
import org.junit.jupiter.api.Test;

class ReadingDbTest {
    private final TestDatabase database = TestDatabase.of();
    private final Actor amira = new Actor(UUID.randomUUID(), "Amira", null, List.of());
    private final Actor leon = new Actor(UUID.randomUUID(), "Leon", null, List.of());

    private <T> T reading(Actor actor, Function<Reading, T> deed) {
        return database.as(actor, em -> {
            Reading reading = new Reading();
            reading.em = em;
            reading.acting = new Acting() {
                @Override
                public Actor actor() {
                    return actor;
                }
            };
            return deed.apply(reading);
        });
    }

    private void write(Actor to, int many) {
        database.does(em -> {
            Posting posting = new Posting();
            posting.em = em;
            for (int i = 0; i < many; i++) {
                posting.mail(to.person(), "Letter " + i, "One.\r\n\r\nTwo.", "/x");
            }
        });
    }

    @Test
    void letters_are_read_newest_first_a_page_at_a_time() {
        write(amira, 25);
        write(leon, 1);
        List<Letter> first = reading(amira, reading -> reading.mine(null));
        assertEquals(Reading.A_PAGE, first.size());
        assertEquals("Letter 24", first.get(0).subject());
        assertEquals(List.of("One.", "Two."), first.get(0).paragraphs());
        List<Letter> older = reading(
                amira, reading -> reading.mine(first.get(first.size() - 1).id()));
        assertEquals(5, older.size());
        assertEquals("Letter 0", older.get(4).subject());
    }

    @Test
    void nobody_reads_anothers_inbox_outside_a_demonstration() {
        assertThrows(NotFound.class, () -> reading(leon, reading -> reading.invented(amira.person(), null)));
    }

    @Test
    void in_a_demonstration_the_rows_of_invented_people_alone_are_open() {
        write(amira, 1);
        write(leon, 1);
        String open = "select count(*) from kernel.outbox where person in ('" + amira.person() + "', '" + leon.person()
                + "')";
        database.sql("insert into kernel.account (person, login, name, demonstration) values ('" + amira.person()
                + "', '" + amira.person() + "', 'Amira', true), ('" + leon.person() + "', '" + leon.person()
                + "', 'Leon', false)");
        Function<Actor, Integer> seen = actor ->
                database.as(actor, em -> ((Number) em.createNativeQuery(open).getSingleResult()).intValue());
        assertEquals(0, seen.apply(Actor.NOBODY));
        database.sql("update kernel.installation set demonstration = true");
        try {
            assertEquals(1, seen.apply(Actor.NOBODY));
        } finally {
            database.sql(
                    "update kernel.installation set demonstration = false",
                    "delete from kernel.account where person in ('" + amira.person() + "', '" + leon.person() + "')");
        }
    }

    @Test
    void administrators_count_and_see_no_words_and_others_do_not_even_count() {
        write(amira, 2);
        Seat seat = new Seat(UUID.randomUUID(), AllowedTo.ADMINISTRATOR, null, "Administrator");
        Actor ade = new Actor(UUID.randomUUID(), "Ade", seat, List.of(seat));
        database.as(ade, em -> {
            Overseeing overseeing = new Overseeing();
            overseeing.em = em;
            assertTrue(overseeing.counts().stream()
                    .anyMatch(count -> count.state() == MailCount.State.WAITING && count.mails() >= 2));
            assertEquals(
                    0L,
                    ((Number) em.createNativeQuery("select count(*) from kernel.outbox")
                                    .getSingleResult())
                            .longValue(),
                    "the right ends with the count");
            return null;
        });
        assertThrows(
                RuntimeException.class,
                () -> database.as(
                        leon,
                        em -> em.createNativeQuery("select mails from kernel.outbox_counts()")
                                .getResultList()));
    }
}
