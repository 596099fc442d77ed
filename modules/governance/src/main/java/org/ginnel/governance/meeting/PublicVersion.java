package org.ginnel.governance.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One published version of an agenda, with its items and papers.
 *
 * @param pack the file of the whole, null when a paper in it was withdrawn
 */
record PublicVersion(
        int serial,
        Instant issuedAt,
        String seal,
        int clearDays,
        int clearDaysNeeded,
        List<LocalDate> counted,
        String shortNotice,
        UUID pack,
        long packBytes,
        List<Item> items) {

    record Item(
            int number,
            String title,
            String purpose,
            String lead,
            Integer minutes,
            String exempt,
            String partExempt,
            boolean added,
            List<Paper> papers) {}

    /** @param withdrawal the class of the reason when withdrawn; then title and file are null */
    record Paper(
            String label, String title, int pages, long bytes, UUID file, LocalDate withdrawnOn, String withdrawal) {

        boolean isWithdrawn() {
            return withdrawnOn != null;
        }
    }
}
