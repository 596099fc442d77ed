package org.ginnel.gateways.application;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.ginnel.gateways.CycleId;
import org.ginnel.gateways.ForecastExceeded;
import org.ginnel.gateways.ForecastMade;

/** How many offers of a round were expected to end unanswered, said by a person. More than twice as many: none ends. */
@Entity
@Table(schema = "gateways", name = "forecast")
class Forecast {
    private static final int TIMES = 2;

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "cycle"))
    private CycleId cycle;

    private int expected;

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    private Integer found;

    @Column(name = "stopped_at")
    private Instant stoppedAt;

    @Version
    private int version;

    protected Forecast() {}

    Forecast(UUID id, CycleId cycle, int expected, UUID by, Instant now) {
        this.id = id;
        this.cycle = cycle;
        this.expected = expected;
        this.madeBy = by;
        this.madeAt = now;
    }

    ForecastMade made() {
        return new ForecastMade(cycle, expected);
    }

    boolean exceededBy(int found) {
        return found > TIMES * expected;
    }

    ForecastExceeded stop(int found, Instant now) {
        this.found = found;
        this.stoppedAt = now;
        return new ForecastExceeded(cycle, expected, found);
    }

    boolean stopped() {
        return stoppedAt != null;
    }

    int expected() {
        return expected;
    }

    UUID madeBy() {
        return madeBy;
    }

    Instant madeAt() {
        return madeAt;
    }

    /** How many there were when it was stopped; null while it stands. */
    Integer found() {
        return found;
    }
}
