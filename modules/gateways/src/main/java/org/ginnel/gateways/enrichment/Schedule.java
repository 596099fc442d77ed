package org.ginnel.gateways.enrichment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** When a service is open (ORUK {@code schedule}, a rule of RFC 5545), and from when to when that holds. */
@Embeddable
record Schedule(
        UUID id,
        String freq,
        Integer every,
        String byday,
        LocalDate begins,
        @Column(name = "valid_from") LocalDate validFrom,
        @Column(name = "valid_to") LocalDate validTo,
        @Column(name = "opens_at") LocalTime opens,
        @Column(name = "closes_at") LocalTime closes,
        String description) {

    /** Whether it still holds, or will, on a day. */
    boolean notOver(LocalDate day) {
        return validTo == null || !validTo.isBefore(day);
    }

    /** For instance {@code FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH}; null for one that is only described. */
    String rrule() {
        if (freq == null) {
            return null;
        }
        return "FREQ=" + freq + (every == null || every == 1 ? "" : ";INTERVAL=" + every)
                + (byday == null ? "" : ";BYDAY=" + byday);
    }
}
