package org.ginnel.gateways.application;

import static org.ginnel.gateways.application.ApplicationExamples.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.CourseDirectory.Course;
import org.ginnel.gateways.CourseKind;
import org.ginnel.kernel.Ids;
import org.ginnel.register.PersonId;
import org.junit.jupiter.api.Test;

class CsvFilesTest {
    @Test
    void the_queue_has_the_columns_of_the_page_and_no_cell_a_spreadsheet_would_run() {
        for (String name : List.of("=cmd|' /C calc'!A0", "+1", "-1", "@x", "\t=1", "Zoë, \"Z\"")) {
            Course course = software();
            var row = new Applications.Row(
                    new ChoiceId(Ids.next()),
                    new PersonId(Ids.next()),
                    "GM-1",
                    name,
                    course.id(),
                    Stage.SUBMITTED,
                    NOW,
                    DECIDE_BY,
                    null);
            String text = QueueFile.text(List.of(new Queued(row, name, course, TODAY)));
            assertTrue(text.startsWith("\uFEFFid,Reference,Young person,Course,Site,Sent,"), text);
            assertTrue(text.contains(",2026-11-24,") && text.endsWith(DECIDE_BY + "\r\n"), text);
            assertFalse(Stream.of(text.split("\r\n", 2)[1].split(","))
                    .anyMatch(cell -> cell.matches("(?s)\"?[=+\\-@\\t].*")));
        }
    }

    @Test
    void the_learner_record_names_what_is_known_and_never_a_need() {
        Enrolled one = new Enrolled(
                "10001234",
                "GM-7K4P-2",
                "1000000019",
                "Amira Hollis",
                LocalDate.of(2011, 2, 11),
                "M14 5TQ",
                software(),
                null,
                LocalDate.of(2027, 9, 6));
        assertEquals(
                "\uFEFF" + String.join(",", Enrolled.COLUMNS)
                        + "\r\n10001234,GM-7K4P-2,1000000019,Amira Hollis,2011-02-11,M14 5TQ,31,61058014,,2027-09-06,M12"
                        + " 6HG,1\r\n",
                EnrolledFile.text(List.of(one)));
        assertTrue(Enrolled.COLUMNS.stream().noneMatch(column -> column.matches("(?i).*(LLDD|SEN|EHC|ALS|need).*")));
    }

    @Test
    void an_apprenticeship_has_a_standard_and_who_has_no_number_none() {
        Course job = course("IT support technician", CourseKind.APPRENTICESHIP, true);
        List<String> cells = new Enrolled(
                        "10001234", "GM-1", null, "Leon Castell", null, null, job, 120, LocalDate.of(2027, 9, 6))
                .cells();
        assertEquals(List.of("", "25", "120"), List.of(cells.get(2), cells.get(6), cells.get(8)));
    }
}
