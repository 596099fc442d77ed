package org.ginnel.governance.convening;

import static org.ginnel.governance.convening.Stage.ARCHIVED;
import static org.ginnel.governance.convening.Stage.CALL_OPEN;
import static org.ginnel.governance.convening.Stage.CANCELLED;
import static org.ginnel.governance.convening.Stage.CLEARANCE;
import static org.ginnel.governance.convening.Stage.CLEARED;
import static org.ginnel.governance.convening.Stage.DRAFT;
import static org.ginnel.governance.convening.Stage.POSTPONED;
import static org.ginnel.governance.convening.Stage.PUBLISHED;
import static org.ginnel.governance.convening.Stage.SCHEDULED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StageTest {
    @Test
    void only_a_cleared_agenda_becomes_public() {
        assertEquals(EnumSet.of(CLEARED, PUBLISHED), before(PUBLISHED));
    }

    @Test
    void clearing_comes_after_drafting() {
        assertEquals(EnumSet.of(DRAFT), before(CLEARANCE));
        assertEquals(EnumSet.of(DRAFT, CLEARANCE), before(CLEARED));
    }

    @Test
    void a_meeting_that_began_is_not_called_off() {
        Set<Stage> early = EnumSet.of(SCHEDULED, CALL_OPEN, DRAFT, CLEARANCE, CLEARED, PUBLISHED);
        assertEquals(early, before(POSTPONED));
        early.add(POSTPONED);
        assertEquals(early, before(CANCELLED));
    }

    @Test
    void nothing_follows_the_archive_or_a_cancellation() {
        for (Stage next : Stage.values()) {
            assertFalse(ARCHIVED.mayBecome(next));
            assertFalse(CANCELLED.mayBecome(next));
        }
    }

    @Test
    void every_stage_can_be_reached() {
        for (Stage stage : EnumSet.complementOf(EnumSet.of(SCHEDULED))) {
            assertFalse(before(stage).isEmpty(), stage.name());
        }
    }

    private static Set<Stage> before(Stage next) {
        EnumSet<Stage> found = EnumSet.noneOf(Stage.class);
        Arrays.stream(Stage.values()).filter(stage -> stage.mayBecome(next)).forEach(found::add);
        return found;
    }
}
