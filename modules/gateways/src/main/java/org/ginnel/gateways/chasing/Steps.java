package org.ginnel.gateways.chasing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/** The days on which somebody is reminded. One that was missed by more than a day is not sent late: the next one is near. */
record Steps(List<Integer> days) {
    private static final int LATE = 1;
    private static final Pattern WRITTEN = Pattern.compile("\\d{1,3}( \\d{1,3})*");

    Steps {
        days = List.copyOf(days);
    }

    /** Numbers with a space between; what is not written so is the default. */
    static Steps of(String setting, String otherwise) {
        String text = WRITTEN.matcher(setting.strip()).matches() ? setting.strip() : otherwise;
        return new Steps(Arrays.stream(text.split(" ")).map(Integer::valueOf).toList());
    }

    /** The step that is due when the days are counted back from the last one. */
    Optional<Integer> before(LocalDate until, LocalDate today) {
        return today.isAfter(until) ? Optional.empty() : due(until::minusDays, today);
    }

    /** The step that is due when the days are counted by the caller, from some day on. */
    Optional<Integer> due(IntFunction<LocalDate> dayOf, LocalDate today) {
        return days.stream().filter(step -> isDue(dayOf.apply(step), today)).max(Comparator.comparing(dayOf::apply));
    }

    private static boolean isDue(LocalDate day, LocalDate today) {
        return !today.isBefore(day) && !today.isAfter(day.plusDays(LATE));
    }
}
