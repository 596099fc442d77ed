package org.ginnel.gateways.caseload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ginnel.gateways.FileOutcome.Line;
import org.ginnel.gateways.caseload.RollPlan.Held;
import org.ginnel.kernel.Texts;
import org.ginnel.register.SentTables;
import org.junit.jupiter.api.Test;

class RollPlanTest {
    private static final Held AMIRA = new Held(UUID.randomUUID(), "A1", "Amira Hollis", 11);
    private static final Held LEON = new Held(UUID.randomUUID(), null, "Leon Castell", 11);
    private static final List<Held> ROLL = List.of(AMIRA, LEON);

    @Test
    void a_pupil_is_found_by_the_schools_number_and_else_by_a_name_only_one_has() {
        RollPlan plan = plan("A1,Amira Hollis-Reed,Year 12\nB7,leon  castell,11\nC3,New Pupil,Y9\n", false);
        assertEquals(List.of(new RollRow("C3", "New Pupil", 9)), plan.added);
        assertEquals(new RollRow("A1", "Amira Hollis-Reed", 12), plan.changed.get(AMIRA.pupil()));
        assertEquals("B7", plan.changed.get(LEON.pupil()).number());
        assertEquals(List.of(), plan.leaving);
    }

    @Test
    void two_of_one_name_are_two_people() {
        Held other = new Held(UUID.randomUUID(), null, "Leon Castell", 11);
        RollPlan plan = RollPlan.of(table("B7,Leon Castell,11\n"), List.of(LEON, other), false);
        assertEquals(1, plan.added.size());
        RollPlan twice = plan("B7,Leon Castell,11\nB8,Leon Castell,11\n", false);
        assertEquals(1, twice.added.size());
        assertEquals(1, twice.changed.size());
    }

    @Test
    void the_same_file_again_changes_nothing() {
        RollPlan plan = RollPlan.of(table("A1,Amira Hollis,11\n"), List.of(AMIRA), true);
        assertTrue(plan.count().nothing());
        assertEquals(1, plan.count().unchanged());
    }

    @Test
    void nobody_leaves_unless_the_file_has_everybody_and_every_row_of_it_is_good() {
        assertEquals(List.of(), plan("A1,Amira Hollis,11\n", false).leaving);
        assertEquals(List.of(LEON.pupil()), plan("A1,Amira Hollis,11\n", true).leaving);
        assertEquals(List.of(), plan("A1,Amira Hollis,11\nB7,Leon Castell,eleven\n", true).leaving);
    }

    @Test
    void a_file_that_was_cut_off_ends_nobodys_place_on_the_roll() {
        List<Held> many = IntStream.range(0, 30)
                .mapToObj(i -> new Held(UUID.randomUUID(), "N" + i, "Pupil " + i, 10))
                .toList();
        RollPlan plan = RollPlan.of(table("N1,Pupil 1,10\n"), many, true);
        assertEquals(RollProblem.MANY_WOULD_LEAVE, plan.obstacles().get(0).reason());
        assertEquals(
                List.of(), RollPlan.of(table("N1,Pupil 1,10\n"), many, false).obstacles());
    }

    @Test
    void rows_that_cannot_be_used_are_left_out_with_their_line() {
        List<Line> left = plan(",Amira,11\nA2,,11\nA3,Sam,6\nA4,Kim,15\nA5,Jo,10\nA5,Jo,10\n", false)
                .count()
                .refused();
        assertEquals(List.of(2L, 3L, 4L, 5L, 7L), left.stream().map(Line::line).toList());
        assertEquals(
                List.of("number", "name", "year", "year", "number"),
                left.stream().map(Line::column).toList());
        assertEquals(
                Texts.of(org.ginnel.kernel.Obstacle.of(RollProblem.NUMBER_TWICE)),
                left.get(4).reason());
        assertEquals(RollProblem.NO_ROLL, plan("", false).obstacles().get(0).reason());
    }

    private static RollPlan plan(String rows, boolean whole) {
        return RollPlan.of(table(rows), ROLL, whole);
    }

    private static SentTables.Table table(String rows) {
        return SentTables.here().open(("number,name,year\n" + rows).getBytes(UTF_8), RollRow.COLUMNS);
    }
}
