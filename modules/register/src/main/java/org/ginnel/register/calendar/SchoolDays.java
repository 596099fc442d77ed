package org.ginnel.register.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ginnel.kernel.Refusal;

/** School days of boroughs: Monday to Friday in term, no bank holiday. A borough without terms for the day is refused. */
record SchoolDays(Map<String, List<WorkingDays.Range>> terms, WorkingDays working) {
    boolean isSchoolDay(LocalDate day, String borough) {
        List<WorkingDays.Range> known = terms.getOrDefault(borough, List.of());
        if (known.isEmpty()
                || day.isBefore(known.get(0).first())
                || day.isAfter(known.get(known.size() - 1).last())) {
            throw Refusal.of(CalendarObstacle.TERMS_NOT_KNOWN, day);
        }
        return known.stream().anyMatch(term -> term.has(day)) && !WorkingDays.isWeekend(day) && !working.isHoliday(day);
    }
}
