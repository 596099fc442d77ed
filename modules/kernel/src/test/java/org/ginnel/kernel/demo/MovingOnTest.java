package org.ginnel.kernel.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.ginnel.kernel.Config;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Reason;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovingOnTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path data;

    @Test
    void outside_a_demonstration_there_is_no_such_page() {
        MovingOn moving = moving("false");
        assertThrows(NotFound.class, moving::today);
        assertThrows(NotFound.class, () -> moving.goOn(TODAY.plusDays(1)));
    }

    @Test
    void no_day_the_same_day_and_days_gone_by_are_refused() {
        assertEquals(DemonstrationObstacle.NO_DAY, refused(null));
        assertEquals(DemonstrationObstacle.NOT_LATER, refused(TODAY));
        assertEquals(DemonstrationObstacle.NOT_LATER, refused(TODAY.minusDays(1)));
        assertEquals(
                DemonstrationObstacle.TOO_FAR,
                refused(TODAY.plusYears(MovingOn.YEARS).plusDays(1)));
    }

    private Reason refused(LocalDate day) {
        MovingOn moving = moving("true");
        return assertThrows(Refusal.class, () -> moving.goOn(day))
                .obstacles()
                .get(0)
                .reason();
    }

    private MovingOn moving(String demonstration) {
        MovingOn moving = new MovingOn();
        moving.moment = () -> Instant.parse("2026-11-22T09:15:00Z");
        moving.shown =
                DemonstrationDay.of(Config.of(Map.of(Setting.DEMO, demonstration, Setting.DATA, data.toString())));
        return moving;
    }
}
