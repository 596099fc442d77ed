package org.ginnel.governance.convening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The clear days between publication and meeting: neither of the two days counts. Which days between count is the
 * board's rule; the verdict names each day that counts and each that does not.
 *
 * @param lastDay the last day on which a publication still leaves enough
 */
record ClearDays(
        LocalDate published,
        LocalDate meeting,
        int needed,
        boolean workingDays,
        List<LocalDate> counted,
        List<LocalDate> skipped,
        LocalDate lastDay) {

    static ClearDays between(
            LocalDate published,
            LocalDate meeting,
            int needed,
            boolean workingDays,
            Predicate<LocalDate> isWorkingDay) {
        Predicate<LocalDate> counts = workingDays ? isWorkingDay : day -> true;
        List<LocalDate> counted = new ArrayList<>();
        List<LocalDate> skipped = new ArrayList<>();
        for (LocalDate day = published.plusDays(1); day.isBefore(meeting); day = day.plusDays(1)) {
            (counts.test(day) ? counted : skipped).add(day);
        }
        return new ClearDays(
                published,
                meeting,
                needed,
                workingDays,
                List.copyOf(counted),
                List.copyOf(skipped),
                lastDay(meeting, needed, counts));
    }

    private static LocalDate lastDay(LocalDate meeting, int needed, Predicate<LocalDate> counts) {
        LocalDate day = meeting;
        for (int left = needed; left > 0; ) {
            day = day.minusDays(1);
            left -= counts.test(day) ? 1 : 0;
        }
        return day.minusDays(1);
    }

    int got() {
        return counted.size();
    }

    boolean enough() {
        return got() >= needed;
    }
}
