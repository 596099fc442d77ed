package org.ginnel.gateways.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.ginnel.gateways.Cycle;
import org.ginnel.kernel.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnnouncementsDbTest {
    private static final int APPLICANTS = 5_000;
    private static final int BATCH = 100;

    private final TestDatabase database = TestDatabase.of("gateways");
    private final String mark = UUID.randomUUID().toString();
    private Cycle round;
    private TimetableChange change;

    @BeforeEach
    void given_a_round_with_five_thousand_applicants_and_a_date_that_moved() {
        database.does(em -> em.createNativeQuery("update gateways.announcement set finished_at = clock_timestamp()"
                        + " where finished_at is null")
                .executeUpdate());
        round = CycleExamples.inAnAgeOfItsOwn();
        change = CycleExamples.closingAWeekLater(round);
        database.does(em -> {
            CycleTimetables timetables = new CycleTimetables_(em);
            timetables.add(CycleTimetable.drawUp(round, CycleExamples.BEFORE));
            em.flush();
            timetables.add(change);
            em.createNativeQuery("insert into gateways.application (id, person, cycle)"
                            + " select gen_random_uuid(), gen_random_uuid(), :round from generate_series(1, :many)")
                    .setParameter("round", round.id().value())
                    .setParameter("many", APPLICANTS)
                    .executeUpdate();
        });
    }

    @Test
    void everybody_is_told_once_in_batches_of_bounded_size_and_nobody_else() {
        assertEquals(APPLICANTS, told(em -> announcing(em).reach(round.id())));
        ask();
        ask();
        int batches = 0;
        int told;
        do {
            told = told(em -> announcing(em).tell(BATCH));
            batches++;
        } while (told == BATCH);
        assertEquals(APPLICANTS / BATCH + 1, batches);
        everybodyWasToldOnce();
        assertEquals(0, told(em -> announcing(em).tell(BATCH)));
    }

    @Test
    void a_batch_that_breaks_leaves_no_trace_and_the_rest_goes_on_where_it_was() {
        ask();
        for (int i = 0; i < 7; i++) {
            told(em -> announcing(em).tell(BATCH));
        }
        assertThrows(
                IllegalStateException.class,
                () -> told(em -> {
                    announcing(em).tell(BATCH);
                    throw new IllegalStateException("the node dies before it commits");
                }));
        assertEquals(7 * BATCH, mails());
        for (int i = 0; i <= APPLICANTS / BATCH - 7; i++) {
            told(em -> announcing(em).tell(BATCH));
        }
        everybodyWasToldOnce();
    }

    @Test
    void a_second_teller_passes_over_what_another_is_telling() {
        ask();
        told(em -> {
            assertEquals(BATCH, announcing(em).tell(BATCH));
            assertEquals(
                    0,
                    CompletableFuture.supplyAsync(
                                    () -> told(other -> announcing(other).tell(BATCH)))
                            .join());
            return 0;
        });
        assertEquals(BATCH, mails());
    }

    private void ask() {
        database.does(em -> announcing(em).moved(change.id(), round.id()));
    }

    private void everybodyWasToldOnce() {
        assertEquals(APPLICANTS, mails());
        assertEquals(
                APPLICANTS,
                told(em -> number(
                        em,
                        "select count(distinct o.person) from kernel.outbox o join gateways.application a"
                                + " on a.person = o.person where a.cycle = '" + round.id() + "'")));
        assertEquals(
                APPLICANTS,
                told(em -> number(
                        em,
                        "select told from gateways.announcement where finished_at is not null" + " and change = '"
                                + change.id() + "'")));
    }

    private int mails() {
        return told(em -> number(em, "select count(*) from kernel.outbox where subject = '" + mark + "'"));
    }

    private int told(java.util.function.ToIntFunction<EntityManager> work) {
        return database.run(work::applyAsInt);
    }

    private static int number(EntityManager em, String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).intValue();
    }

    private Announcing announcing(EntityManager em) {
        Announcing announcing = new Announcing();
        announcing.em = em;
        announcing.outbox = (person, subject, body, path) -> em.createNativeQuery(
                        "insert into kernel.outbox (id, person, subject, body) values (gen_random_uuid(), :person,"
                                + " :mark, 'A date moved.')")
                .setParameter("person", person)
                .setParameter("mark", mark)
                .executeUpdate();
        return announcing;
    }
}
