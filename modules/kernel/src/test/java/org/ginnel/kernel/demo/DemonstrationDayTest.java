package org.ginnel.kernel.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.ginnel.kernel.Config;
import org.ginnel.kernel.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemonstrationDayTest {
    private static final Instant REAL = Instant.parse("2026-11-22T09:15:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path data;

    @Test
    void it_shows_the_real_time_until_somebody_goes_on() {
        assertEquals(REAL, day("true").of(REAL));
    }

    @Test
    void a_later_day_keeps_the_time_of_day_and_outlives_a_new_start() {
        day("true").go(TODAY, LocalDate.of(2027, 8, 26));
        Instant summer = Instant.parse("2027-08-26T08:15:00Z");
        assertEquals(summer, day("true").of(REAL));
        DemonstrationDay again = day("true");
        again.go(LocalDate.of(2027, 8, 26), LocalDate.of(2027, 9, 6));
        assertEquals(Instant.parse("2027-09-06T08:15:00Z"), again.of(REAL));
    }

    @Test
    void outside_a_demonstration_no_file_changes_the_time() throws IOException {
        Files.writeString(data.resolve(DemonstrationDay.FILE), "300");
        DemonstrationDay real = day("false");
        assertFalse(real.on());
        assertEquals(REAL, real.of(REAL));
    }

    @Test
    void a_file_that_holds_no_number_stops_the_start_and_says_where_it_is() throws IOException {
        Files.writeString(data.resolve(DemonstrationDay.FILE), "summer");
        String said =
                assertThrows(IllegalStateException.class, () -> day("true")).getMessage();
        assertTrue(said.contains(DemonstrationDay.FILE) && said.contains("whole number"), said);
    }

    private DemonstrationDay day(String demonstration) {
        return DemonstrationDay.of(Config.of(Map.of(Setting.DEMO, demonstration, Setting.DATA, data.toString())));
    }
}
