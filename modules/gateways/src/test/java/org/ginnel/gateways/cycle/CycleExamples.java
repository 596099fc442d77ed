package org.ginnel.gateways.cycle;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.ginnel.gateways.Cycle;
import org.ginnel.gateways.CycleId;
import org.ginnel.gateways.TimetableChangeId;
import org.ginnel.kernel.Ids;

/** Rounds with a story. */
final class CycleExamples {
    static final UUID HANA = UUID.nameUUIDFromBytes(new byte[] {1});
    static final UUID COL = UUID.nameUUIDFromBytes(new byte[] {2});
    static final LocalDate BEFORE = LocalDate.of(2026, 9, 1);
    static final LocalDate DURING = LocalDate.of(2026, 11, 20);
    static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    private static final AtomicInteger AGES = new AtomicInteger(50);

    private CycleExamples() {}

    /** Entry at 16 in 2027, open from 14 September 2026. */
    static Cycle round() {
        return new Cycle(
                new CycleId(Ids.next()),
                16,
                2027,
                LocalDate.of(2026, 9, 14),
                LocalDate.of(2027, 1, 15),
                15,
                Instant.parse("2027-01-31T23:59:00Z"),
                Duration.ofMinutes(5),
                10,
                LocalDate.of(2027, 8, 26),
                LocalDate.of(2027, 9, 17),
                LocalDate.of(2027, 9, 20));
    }

    /** The same for an age no other test has, so that both can be kept. */
    static Cycle inAnAgeOfItsOwn() {
        Cycle one = round();
        return new Cycle(
                one.id(),
                14 + AGES.getAndIncrement(),
                one.year(),
                one.opens(),
                one.equalConsideration(),
                one.decideByDays(),
                one.closes(),
                one.grace(),
                one.replyByDays(),
                one.resultsDay(),
                one.offersEnd(),
                one.carryOverOpens());
    }

    static TimetableChange closingAWeekLater(Cycle round) {
        return TimetableChange.propose(
                new TimetableChangeId(Ids.next()),
                round,
                TimetableDay.CLOSES,
                LocalDate.of(2027, 2, 7),
                "Snow closed the schools",
                HANA,
                NOW);
    }
}
