package org.ginnel.register.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.ginnel.kernel.Refusal;

/**
 * The arithmetic of working days over known bank holidays and closed ranges. Holidays are known for whole years, from the
 * year of the first to that of the last: a list, not a formula, so every other day is refused.
 */
record WorkingDays(Set<LocalDate> holidays, List<Range> closed, LocalDate knownFrom, LocalDate knownUntil) {
    /** @param last counts too */
    record Range(LocalDate first, LocalDate last) {
        boolean has(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    static WorkingDays of(Set<LocalDate> holidays, List<Range> closed) {
        LocalDate first = holidays.stream().min(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        LocalDate last = holidays.stream().max(LocalDate::compareTo).orElse(LocalDate.EPOCH.minusYears(1));
        return new WorkingDays(
                Set.copyOf(holidays),
                List.copyOf(closed),
                first.withDayOfYear(1),
                last.withDayOfYear(1).plusYears(1).minusDays(1));
    }

    boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day) && !isHoliday(day) && closed.stream().noneMatch(range -> range.has(day));
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    boolean isHoliday(LocalDate day) {
        if (day.isBefore(knownFrom) || day.isAfter(knownUntil)) {
            throw Refusal.of(CalendarObstacle.HOLIDAYS_NOT_KNOWN, day);
        }
        return holidays.contains(day);
    }

    LocalDate plus(LocalDate from, int n) {
        return step(from, n, 1);
    }

    LocalDate minus(LocalDate to, int n) {
        return step(to, n, -1);
    }

    private LocalDate step(LocalDate from, int n, int direction) {
        if (n < 0) {
            throw new IllegalArgumentException("working days to count: " + n);
        }
        LocalDate day = from;
        for (int counted = 0; counted < n; ) {
            day = day.plusDays(direction);
            if (isWorkingDay(day)) {
                counted++;
            }
        }
        return day;
    }

    int clear(LocalDate published, LocalDate meeting) {
        int days = 0;
        for (LocalDate day = published.plusDays(1); day.isBefore(meeting); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                days++;
            }
        }
        return days;
    }

    static int clearCalendar(LocalDate published, LocalDate meeting) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(published, meeting) - 1);
    }
}
