package org.ginnel.register.calendar;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of the calendar: bank holidays of the official list, closed ranges and terms of the place. */
interface CalendarTables {
    EntityManager em();

    /** Changes with the loaded place and with every newer list of bank holidays. */
    default String revision() {
        return (String) em().createNativeQuery(
                        "select coalesce((select revision from register.place), '') || ' ' || count(*) || ' '"
                                + " || coalesce(sum(day - date '2000-01-01'), 0) from register.holiday")
                .getSingleResult();
    }

    default SchoolDays read() {
        WorkingDays working = WorkingDays.of(
                new HashSet<>(days("select day from register.holiday")),
                rows("select first_day, last_day, '' from register.closed_range order by first_day")
                        .map(CalendarTables::range)
                        .toList());
        Map<String, List<WorkingDays.Range>> terms =
                rows("select first_day, last_day, borough from register.school_term"
                                + " where borough is not null order by borough, first_day")
                        .collect(Collectors.groupingBy(
                                row -> (String) row[2],
                                Collectors.mapping(CalendarTables::range, Collectors.toList())));
        return new SchoolDays(Map.copyOf(terms), working);
    }

    private List<LocalDate> days(String sql) {
        List<?> days = em().createNativeQuery(sql, LocalDate.class).getResultList();
        return days.stream().map(LocalDate.class::cast).toList();
    }

    private Stream<Object[]> rows(String sql) {
        List<?> rows = em().createNativeQuery(sql).getResultList();
        return rows.stream().map(Object[].class::cast);
    }

    private static WorkingDays.Range range(Object[] row) {
        return new WorkingDays.Range(day(row[0]), day(row[1]));
    }

    private static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
