package org.ginnel.gateways.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ginnel.gateways.Cycle;
import org.ginnel.gateways.CycleId;
import org.ginnel.gateways.TimetableChangeId;
import org.ginnel.gateways.cycle.TimetableDocument.Promises;
import org.ginnel.kernel.Dates;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.TestDatabase;
import org.junit.jupiter.api.Test;

class CycleTimetablesDbTest {
    private static final Promises PROMISES = new Promises(15, 10, Duration.ofMinutes(5));
    private final TestDatabase database = TestDatabase.of("gateways");

    @Test
    void a_document_is_read_and_a_closing_day_means_its_end() {
        Cycle cycle = document("2027-01-31").get(0);
        assertEquals(2041, cycle.year());
        assertEquals(Instant.parse("2027-01-31T23:59:00Z"), cycle.closes());
        assertEquals(
                Instant.parse("2027-06-30T17:00:00Z"),
                document("2027-06-30T18:00").get(0).closes());
        assertEquals(cycle.id(), document("2027-02-01").get(0).id());
    }

    @Test
    void the_allowance_is_part_of_being_in_time() {
        Cycle cycle = document("2027-01-31").get(0);
        assertFalse(cycle.closed(Instant.parse("2027-02-01T00:04:00Z")));
        assertTrue(cycle.closed(Instant.parse("2027-02-01T00:04:01Z")));
        assertFalse(cycle.opened(LocalDate.of(2026, 9, 13)));
        assertTrue(cycle.opened(LocalDate.of(2026, 9, 14)));
    }

    @Test
    void two_rounds_of_one_age_cannot_overlap_and_of_two_ages_they_can() {
        add(round(41, 2050, LocalDate.of(2049, 9, 1)));
        assertThrows(RuntimeException.class, () -> add(round(41, 2051, LocalDate.of(2050, 8, 1))));
        add(round(42, 2050, LocalDate.of(2049, 9, 1)));
        add(round(41, 2051, LocalDate.of(2050, 9, 18)));
        database.does(em -> {
            CycleTimetables timetables = new CycleTimetables_(em);
            assertEquals(2, timetables.ofEntry(41).size());
            CycleTimetable found = timetables.ofYear(41, 2051).get(0);
            assertEquals(
                    found.cycle(),
                    timetables.find(found.cycle().id()).orElseThrow().cycle());
        });
    }

    @Test
    void one_open_proposal_a_day_and_never_decided_by_its_own_proposer() {
        Cycle round = round(43, 2060, LocalDate.of(2059, 9, 1));
        add(round);
        TimetableChange change = database.run(em -> {
            TimetableChange made = later(round);
            new CycleTimetables_(em).add(made);
            return made;
        });
        Refusal twice = assertThrows(
                Refusal.class,
                () -> database.does(em -> {
                    CycleTimetables timetables = new CycleTimetables_(em);
                    timetables.add(later(round));
                    timetables.write(Obstacle.of(CycleObstacle.PROPOSED_ALREADY, TimetableDay.CLOSES));
                }));
        assertTrue(twice.has(CycleObstacle.PROPOSED_ALREADY));
        assertThrows(
                IllegalStateException.class,
                () -> database.sql("update gateways.timetable_change set confirmed = true, decided_at = now(),"
                        + " decided_by = proposed_by where id = '" + change.id() + "'"));
        database.does(em -> {
            CycleTimetables timetables = new CycleTimetables_(em);
            assertEquals(1, timetables.changesOf(round.id()).size());
            assertTrue(timetables.open().stream().anyMatch(one -> one.id().equals(change.id())));
            timetables
                    .change(change.id())
                    .orElseThrow()
                    .confirm(timetables.find(round.id()).orElseThrow(), CycleExamples.COL, CycleExamples.NOW);
        });
        database.does(em -> {
            CycleTimetables timetables = new CycleTimetables_(em);
            assertEquals(
                    LocalDate.of(2060, 2, 7),
                    Dates.dayOf(
                            timetables.find(round.id()).orElseThrow().cycle().closes()));
            assertTrue(timetables.open().stream().noneMatch(one -> one.id().equals(change.id())));
            assertTrue(timetables.all().size() > 0);
            assertEquals(
                    1,
                    timetables
                            .between(43, LocalDate.of(2060, 1, 1), LocalDate.of(2061, 1, 1))
                            .size());
            assertEquals(0, timetables.applicants(round.id()));
        });
    }

    @Test
    void an_overlap_made_at_the_same_moment_is_refused_in_our_words() {
        add(round(44, 2050, LocalDate.of(2049, 9, 1)));
        Refusal refusal = assertThrows(
                Refusal.class,
                () -> database.does(em -> {
                    CycleTimetables timetables = new CycleTimetables_(em);
                    timetables.add(new CycleTimetable(round(44, 2051, LocalDate.of(2050, 8, 1))));
                    timetables.write(Obstacle.of(CycleObstacle.ROUND_MADE_MEANWHILE));
                }));
        assertTrue(refusal.has(CycleObstacle.ROUND_MADE_MEANWHILE));
    }

    private static TimetableChange later(Cycle round) {
        return TimetableChange.propose(
                new TimetableChangeId(Ids.next()),
                round,
                TimetableDay.CLOSES,
                LocalDate.of(2060, 2, 7),
                "Snow",
                CycleExamples.HANA,
                CycleExamples.NOW);
    }

    private void add(Cycle cycle) {
        database.does(em -> new CycleTimetables_(em).add(new CycleTimetable(cycle)));
    }

    private static Cycle round(int entry, int year, LocalDate opens) {
        return new Cycle(
                new CycleId(Ids.next()),
                entry,
                year,
                opens,
                LocalDate.of(year, 1, 15),
                15,
                Instant.parse(year + "-01-31T23:59:00Z"),
                Duration.ofMinutes(5),
                10,
                LocalDate.of(year, 8, 26),
                LocalDate.of(year, 9, 17),
                LocalDate.of(year, 9, 20));
    }

    private static List<Cycle> document(String closes) {
        return TimetableDocument.read("""
                {"cycles": [{"code": "2041-16", "entry_age": 16, "starts": "2041-09-01", "opens": "2026-09-14",
                 "equal_consideration": "2027-01-15", "closes": "%s", "results_day": "2027-08-26",
                 "offers_end": "2027-09-17", "carry_over_opens": "2027-09-20"}]}""".formatted(closes), PROMISES);
    }
}
