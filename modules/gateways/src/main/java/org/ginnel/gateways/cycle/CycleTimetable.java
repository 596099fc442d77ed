package org.ginnel.gateways.cycle;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.ginnel.gateways.Cycle;
import org.ginnel.gateways.CycleDrawnUp;
import org.ginnel.gateways.CycleId;
import org.ginnel.kernel.Refusal;

/** The dates of one round of applications, as the place publishes them. Two rounds of one age never overlap. */
@Entity
@Table(schema = "gateways", name = "cycle")
class CycleTimetable {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CycleId id;

    private int entry;
    private int year;
    private LocalDate opens;

    @Column(name = "equal_consideration")
    private LocalDate equalConsideration;

    @Column(name = "decide_by_days")
    private int decideByDays;

    private Instant closes;

    @Column(name = "grace_minutes")
    private int graceMinutes;

    @Column(name = "reply_by_days")
    private int replyByDays;

    @Column(name = "results_day")
    private LocalDate resultsDay;

    @Column(name = "offers_end")
    private LocalDate offersEnd;

    @Column(name = "carry_over_opens")
    private LocalDate carryOverOpens;

    /** People drew it up or moved a date: the place's file has no say any more. */
    private boolean kept;

    @Version
    private int version;

    protected CycleTimetable() {}

    CycleTimetable(Cycle dates) {
        this.id = dates.id();
        this.entry = dates.entry();
        this.year = dates.year();
        take(dates);
    }

    static CycleTimetable drawUp(Cycle dates, LocalDate today) {
        Refusal.ifAny(TimetableRules.drawingUp(dates, today));
        CycleTimetable made = new CycleTimetable(dates);
        made.kept = true;
        return made;
    }

    CycleDrawnUp drawnUp() {
        return new CycleDrawnUp(id, entry, year, opens, offersEnd);
    }

    /** Only {@link TimetableChange} asks: two people agreed. */
    void move(TimetableDay day, LocalDate to) {
        take(day.moved(cycle(), to));
        kept = true;
    }

    /** Takes over what the place's file says, until people have said something else. */
    void follow(Cycle dates) {
        if (!kept) {
            take(dates);
        }
    }

    /** Takes the dates over; age and year say which round it is and stay. */
    private void take(Cycle dates) {
        opens = dates.opens();
        equalConsideration = dates.equalConsideration();
        decideByDays = dates.decideByDays();
        closes = dates.closes();
        graceMinutes = (int) dates.grace().toMinutes();
        replyByDays = dates.replyByDays();
        resultsDay = dates.resultsDay();
        offersEnd = dates.offersEnd();
        carryOverOpens = dates.carryOverOpens();
    }

    CycleId id() {
        return id;
    }

    boolean kept() {
        return kept;
    }

    Cycle cycle() {
        return new Cycle(
                id,
                entry,
                year,
                opens,
                equalConsideration,
                decideByDays,
                closes,
                Duration.ofMinutes(graceMinutes),
                replyByDays,
                resultsDay,
                offersEnd,
                carryOverOpens);
    }
}
