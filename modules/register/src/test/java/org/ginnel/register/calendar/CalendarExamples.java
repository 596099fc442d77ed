package org.ginnel.register.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Calendars with a story. */
final class CalendarExamples {
    private CalendarExamples() {}

    /** The shipped list: whole years from 2019 to 2028. */
    static WorkingDays england() {
        return WorkingDays.of(holidays(), List.of());
    }

    /** A place that shuts in the first week of August 2027. */
    static WorkingDays closedInAugust() {
        return WorkingDays.of(
                holidays(), List.of(new WorkingDays.Range(LocalDate.of(2027, 8, 2), LocalDate.of(2027, 8, 6))));
    }

    /** An autumn term with its week off between these days of October (33 is 2 November). */
    static List<WorkingDays.Range> autumn(int lastBefore, int firstAfter) {
        LocalDate october = LocalDate.of(2026, 10, 1);
        return List.of(
                new WorkingDays.Range(LocalDate.of(2026, 9, 2), october.plusDays(lastBefore - 1)),
                new WorkingDays.Range(october.plusDays(firstAfter - 1), LocalDate.of(2026, 12, 18)));
    }

    private static Set<LocalDate> holidays() {
        Path list = Path.of(System.getProperty("ginnel.root", "../.."))
                .resolve("config/places/greater-manchester/bank_holidays.csv");
        try {
            return Files.readAllLines(list).stream()
                    .skip(1)
                    .map(line -> LocalDate.parse(line.substring(0, 10)))
                    .collect(Collectors.toSet());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
