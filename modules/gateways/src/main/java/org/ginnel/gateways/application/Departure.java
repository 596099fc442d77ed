package org.ginnel.gateways.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;

/**
 * How a choice was left: why, on which day, from which stage.
 *
 * @param byStaff who took it back at her request; null when she did so herself
 * @param byDefault nobody answered an offer until the end of the round
 */
@Embeddable
record Departure(
        @Enumerated(EnumType.STRING) WithdrawalReason withdrawal,
        @Column(name = "left_by") UUID byStaff,
        @Column(name = "left_on") LocalDate on,

        @Enumerated(EnumType.STRING) @Column(name = "left_from")
        Stage from,

        @Column(name = "by_default") Boolean byDefault) {
    static Departure own(WithdrawalReason reason, LocalDate today, Stage from) {
        return new Departure(reason, null, today, from, false);
    }

    static Departure silent(LocalDate today, Stage from) {
        return new Departure(null, null, today, from, true);
    }

    boolean onBehalf() {
        return byStaff != null;
    }
}
