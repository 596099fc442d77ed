package org.ginnel.gateways.caseload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.ginnel.gateways.RollFileId;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Seat;
import org.ginnel.kernel.TestDatabase;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.Role;
import org.ginnel.register.SentTables;
import org.junit.jupiter.api.Test;

class RollFilesDbTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final TestDatabase database = TestDatabase.of("gateways");
    private final OrganisationId school = new OrganisationId(Ids.next());
    private final Actor noor = wearing(Role.CAREERS_LEAD, school);

    @Test
    void a_roll_is_written_from_a_file_and_the_same_file_again_changes_nothing() {
        taken("A1,Amira Hollis,11\nB7,Leon Castell,11\nC3,Kim Reed,9\n", false, TODAY);
        assertEquals(3, roll().size());
        assertTrue(plan("A1,Amira Hollis,11\nB7,Leon Castell,11\nC3,Kim Reed,9\n", true)
                .count()
                .nothing());
        taken("A1,Amira Hollis-Reed,12\nB7,Leon Castell,11\n", true, TODAY.plusDays(1));
        assertEquals(
                List.of("Amira Hollis-Reed 12", "Leon Castell 11"),
                roll().stream().map(one -> one.name() + " " + one.year()).toList());
        taken("C3,Kim Reed,9\n", false, TODAY.plusDays(2));
        assertEquals(3, roll().size());
    }

    @Test
    void whoever_came_and_left_on_one_day_has_left() {
        taken("A1,Amira Hollis,11\nB7,Leon Castell,11\n", false, TODAY);
        taken("A1,Amira Hollis,11\n", true, TODAY);
        assertEquals(1, roll().size());
    }

    @Test
    void a_file_is_its_schools_alone_taken_once_and_forgotten_after_a_day() {
        RollFileId id = new RollFileId(Ids.next());
        as(noor, files -> {
            files.add(id, school, "roll.csv", true, "number".getBytes(UTF_8), noor.person(), NOW);
            return null;
        });
        for (Actor other : List.of(
                wearing(Role.CAREERS_LEAD, new OrganisationId(Ids.next())),
                wearing(Role.SECRETARY, school),
                wearing(Role.YOUNG_PERSON, school),
                Actor.NOBODY)) {
            assertTrue(as(other, files -> files.find(id)).isEmpty(), other.toString());
            assertFalse(takes(other, id));
        }
        as(noor, files -> {
            files.forget(NOW);
            return null;
        });
        assertTrue(takes(noor, id));
        assertFalse(takes(noor, id));
        RollFiles.Sent sent = as(noor, files -> files.find(id)).orElseThrow();
        assertTrue(sent.taken() && sent.whole());
        assertNull(sent.content());
    }

    @Test
    void a_roll_is_read_by_its_school_and_never_by_another() {
        taken("A1,Amira Hollis,11\n", false, TODAY);
        Actor other = wearing(Role.CAREERS_LEAD, new OrganisationId(Ids.next()));
        assertEquals(0, as(other, files -> files.roll(school)).size());
    }

    private boolean takes(Actor actor, RollFileId id) {
        return as(actor, files -> files.taken(id, NOW));
    }

    private void taken(String rows, boolean whole, LocalDate day) {
        RollPlan plan = plan(rows, whole);
        assertEquals(List.of(), plan.obstacles());
        as(Actor.SYSTEM, files -> {
            files.write(plan, school, "E08000003", day);
            return null;
        });
    }

    private RollPlan plan(String rows, boolean whole) {
        try (SentTables.Table table =
                SentTables.here().open(("number,name,year\n" + rows).getBytes(UTF_8), RollRow.COLUMNS)) {
            return RollPlan.of(table, roll(), whole);
        }
    }

    private List<RollPlan.Held> roll() {
        return as(noor, files -> files.roll(school));
    }

    private <T> T as(Actor actor, Function<RollFiles, T> work) {
        return database.as(actor, (EntityManager em) -> work.apply(() -> em));
    }

    private static Actor wearing(String role, OrganisationId at) {
        Seat seat = new Seat(UUID.randomUUID(), role, at.value(), role);
        return new Actor(UUID.randomUUID(), "Somebody", seat, List.of(seat));
    }
}
