package org.ginnel.gateways.cycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ginnel.gateways.Cycle;
import org.ginnel.gateways.TimetableChangeId;
import org.ginnel.kernel.Obstacle;

/**
 * A round as the secretariat reads it.
 *
 * @param open what waits for a second person; {@code decided} what was decided, newest first
 */
record Round(Cycle cycle, CycleState state, List<Day> days, List<Change> open, List<Change> decided) {
    /** @param passed it has gone by and cannot be moved */
    record Day(TimetableDay day, LocalDate date, boolean passed) {}

    /** @param decider empty while nobody decided */
    record Change(
            TimetableChangeId id,
            TimetableDay day,
            LocalDate was,
            LocalDate becomes,
            String reason,
            String by,
            Instant at,
            String decider,
            Instant decidedAt,
            Boolean confirmed) {}

    /** @param people how many have a form in the round and will be told */
    record Proposal(
            Cycle cycle, Change change, List<Obstacle> cannotConfirm, List<Obstacle> cannotRefuse, int people) {}
}
