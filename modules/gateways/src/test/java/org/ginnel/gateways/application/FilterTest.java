package org.ginnel.gateways.application;

import static org.ginnel.gateways.application.ApplicationExamples.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.CourseDirectory.Course;
import org.ginnel.kernel.Ids;
import org.junit.jupiter.api.Test;

class FilterTest {
    private final Course course = software();

    @Test
    void a_name_or_a_reference_is_found_by_any_part_of_it() {
        assertTrue(new Filter(false, " holl", "", null, false).lets(line(Stage.SUBMITTED)));
        assertTrue(new Filter(false, "7k4p", null, null, false).lets(line(Stage.SUBMITTED)));
        assertFalse(new Filter(false, "leon", "", null, false).lets(line(Stage.SUBMITTED)));
    }

    @Test
    void one_course_is_asked_for_by_its_id() {
        assertTrue(new Filter(false, "", course.id().toString(), null, false).lets(line(Stage.SUBMITTED)));
        assertFalse(new Filter(false, "", Ids.next().toString(), null, false).lets(line(Stage.SUBMITTED)));
    }

    @Property
    void every_stage_can_be_asked_for_and_shows_itself_alone(@ForAll Stage wanted, @ForAll Stage stands) {
        assertEquals(wanted == stands, new Filter(false, "", "", wanted, false).lets(line(stands)));
        assertTrue(Filter.WAITING.lets(line(stands)));
    }

    @Test
    void late_ones_alone() {
        assertTrue(new Filter(false, "", "", null, true).lets(line(Stage.OVERDUE)));
        assertFalse(new Filter(false, "", "", null, true).lets(line(Stage.SUBMITTED)));
    }

    private Queued line(Stage stage) {
        var row = new Applications.Row(
                new ChoiceId(Ids.next()), AMIRA, "GM-7K4P-2", "Amira", course.id(), stage, NOW, DECIDE_BY, null);
        return new Queued(row, "Amira Hollis", course, TODAY);
    }
}
