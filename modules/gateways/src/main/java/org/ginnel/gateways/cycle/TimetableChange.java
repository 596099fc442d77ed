package org.ginnel.gateways.cycle;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ginnel.gateways.Cycle;
import org.ginnel.gateways.CycleDateKept;
import org.ginnel.gateways.CycleDateMoved;
import org.ginnel.gateways.CycleDateProposed;
import org.ginnel.gateways.CycleId;
import org.ginnel.gateways.TimetableChangeId;
import org.ginnel.kernel.Dates;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.proposal.Proposal;

/** That a date of a round shall move: proposed by one person with a reason, then confirmed or refused by another. */
@Entity
@Table(schema = "gateways", name = "timetable_change")
class TimetableChange {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private TimetableChangeId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "cycle"))
    private CycleId cycle;

    @Enumerated(EnumType.STRING)
    private TimetableDay day;

    private LocalDate was;
    private LocalDate becomes;

    @Embedded
    private Proposal proposal;

    @Version
    private int version;

    protected TimetableChange() {}

    static TimetableChange propose(
            TimetableChangeId id, Cycle dates, TimetableDay day, LocalDate to, String reason, UUID by, Instant now) {
        List<Obstacle> found = new ArrayList<>(TimetableRules.moving(dates, day, to, Dates.dayOf(now)));
        found.addAll(Proposal.obstacles(reason));
        Refusal.ifAny(found);
        TimetableChange made = new TimetableChange();
        made.id = id;
        made.cycle = dates.id();
        made.day = day;
        made.was = day.of(dates);
        made.becomes = to;
        made.proposal = new Proposal(reason, by, now);
        return made;
    }

    CycleDateProposed proposed() {
        return new CycleDateProposed(id, cycle, day.name(), was, becomes);
    }

    /** The dates are looked at again: a day may have passed, or another date moved, since it was proposed. */
    List<Obstacle> obstaclesToConfirming(Cycle dates, UUID by, LocalDate today) {
        List<Obstacle> found = new ArrayList<>(proposal.obstaclesToDeciding(by));
        if (found.isEmpty() && !day.of(dates).equals(was)) {
            found.add(Obstacle.of(CycleObstacle.CHANGED_MEANWHILE, day, day.of(dates)));
        }
        if (found.isEmpty()) {
            TimetableRules.moving(dates, day, becomes, today).forEach(one -> found.add(one.at(null)));
        }
        return found;
    }

    CycleDateMoved confirm(CycleTimetable round, UUID by, Instant now) {
        Refusal.ifAny(obstaclesToConfirming(round.cycle(), by, Dates.dayOf(now)));
        proposal.decide(true, by, now);
        round.move(day, becomes);
        return new CycleDateMoved(id, cycle, day.name(), was, becomes);
    }

    CycleDateKept refuse(UUID by, Instant now) {
        proposal.decide(false, by, now);
        return new CycleDateKept(id, cycle, day.name(), was);
    }

    TimetableChangeId id() {
        return id;
    }

    CycleId cycle() {
        return cycle;
    }

    TimetableDay day() {
        return day;
    }

    LocalDate was() {
        return was;
    }

    LocalDate becomes() {
        return becomes;
    }

    Proposal proposal() {
        return proposal;
    }
}
