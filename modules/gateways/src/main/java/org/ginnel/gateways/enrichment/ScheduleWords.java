package org.ginnel.gateways.enrichment;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ginnel.kernel.Texts;

/** Times, ages and prices of a service in words. */
final class ScheduleWords {
    private ScheduleWords() {}

    /** For instance "Every 2 weeks on Monday and Thursday, 16:00 to 18:00". */
    static String of(Schedule schedule) {
        String days = schedule.byday() == null
                ? null
                : Arrays.stream(schedule.byday().split(","))
                        .map(ScheduleWords::day)
                        .collect(Collectors.joining(", "));
        String often = schedule.freq() == null
                ? null
                : Texts.of(
                        "gateways",
                        "enrichment.every." + schedule.freq(),
                        schedule.every() == null ? 1 : schedule.every());
        String hours = schedule.opens() == null
                ? null
                : schedule.closes() == null
                        ? Texts.of("gateways", "enrichment.from", schedule.opens())
                        : Texts.of("gateways", "enrichment.hours", schedule.opens(), schedule.closes());
        return Stream.of(often, days, hours, schedule.description())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** A day of the week, or the first of a month: {@code MO}, {@code 1TU}, {@code -1FR}. */
    private static String day(String code) {
        String name = Texts.of("gateways", "enrichment.day." + code.substring(code.length() - 2));
        String which = code.substring(0, code.length() - 2);
        return which.isEmpty() ? name : Texts.of("gateways", "enrichment.nth." + which, name);
    }

    static String ages(Integer from, Integer to) {
        if (from == null) {
            return to == null
                    ? Texts.of("gateways", "enrichment.ages.any")
                    : Texts.of("gateways", "enrichment.ages.to", to);
        }
        return to == null
                ? Texts.of("gateways", "enrichment.ages.from", from)
                : Texts.of("gateways", "enrichment.ages", from, to);
    }

    static String price(DescribeService said, boolean free) {
        if (free) {
            return Texts.of("gateways", "enrichment.free");
        }
        List<String> costs = said.costs().stream()
                .map(cost -> Stream.of(
                                cost.name(),
                                cost.amount() == null
                                        ? null
                                        : "£" + cost.amount().toPlainString(),
                                cost.description())
                        .filter(part -> part != null && !part.isBlank())
                        .collect(Collectors.joining(" ")))
                .toList();
        return costs.isEmpty() ? said.fees() : String.join(", ", costs);
    }
}
