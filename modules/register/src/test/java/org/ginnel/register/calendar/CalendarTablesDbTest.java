package org.ginnel.register.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.ginnel.kernel.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CalendarTablesDbTest {
    private static final String[] EMPTY = {
        "delete from register.school_term",
        "delete from register.closed_range",
        "delete from register.holiday",
        "delete from register.borough where code = 'X1'"
    };

    private final TestDatabase database = TestDatabase.of("register");

    @BeforeEach
    void one_year_of_one_borough() {
        database.sql(EMPTY);
        database.sql(
                "insert into register.borough values ('X1', '999', 'Nowhere', 999, '')",
                "insert into register.holiday values ('2026-12-25', 'Christmas Day', false)",
                "insert into register.closed_range values ('Shut', '2026-08-03', '2026-08-07', 'test')",
                "insert into register.school_term values"
                        + " ('X1', null, 'Autumn', '2026-09-02', '2026-10-16', 'test'),"
                        + " ('X1', null, 'Winter', '2026-10-26', '2026-12-18', 'test')");
    }

    @AfterEach
    void nothing_is_left() {
        database.sql(EMPTY);
    }

    @Test
    void the_tables_answer_working_days_and_school_days() {
        SchoolDays days = database.run(em -> ((CalendarTables) () -> em).read());
        assertFalse(days.working().isWorkingDay(LocalDate.of(2026, 12, 25)));
        assertFalse(days.working().isWorkingDay(LocalDate.of(2026, 8, 5)));
        assertTrue(days.working().isWorkingDay(LocalDate.of(2026, 8, 10)));
        assertFalse(days.isSchoolDay(LocalDate.of(2026, 10, 20), "X1"));
        assertTrue(days.isSchoolDay(LocalDate.of(2026, 10, 27), "X1"));
    }

    @Test
    void a_new_holiday_makes_a_new_revision() {
        String before = revision();
        assertEquals(before, revision());
        database.sql("insert into register.holiday values ('2026-12-28', 'Boxing Day', true)");
        assertNotEquals(before, revision());
    }

    private String revision() {
        return database.run(em -> ((CalendarTables) () -> em).revision());
    }
}
