package org.ginnel.register;

import java.time.LocalDate;

/**
 * Days that count. Working days are Monday to Friday less the bank holidays of England and the place's closed ranges; a
 * calculation that leaves the years for which bank holidays are known is refused with {@code HOLIDAYS_NOT_KNOWN}.
 */
public interface Calendars {
    boolean isWorkingDay(LocalDate day);

    /** The n-th working day after {@code from}; {@code from} itself does not count. */
    LocalDate plusWorkingDays(LocalDate from, int n);

    /** The n-th working day before {@code to}. */
    LocalDate minusWorkingDays(LocalDate to, int n);

    /** Clear days: the working days strictly between the two, so neither the day of publication nor of the meeting. */
    int clearWorkingDays(LocalDate published, LocalDate meeting);

    /** Clear days when weekends and holidays count. */
    int clearCalendarDays(LocalDate published, LocalDate meeting);

    boolean isSchoolDay(LocalDate day, String borough);
}
