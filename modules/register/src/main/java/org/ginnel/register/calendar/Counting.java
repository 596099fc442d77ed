package org.ginnel.register.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.ginnel.register.Calendars;
import org.ginnel.register.Remembered;

/** Counts days, from memory. */
@ApplicationScoped
class Counting implements Calendars {
    @Inject
    CalendarReading reading;

    private final Remembered<SchoolDays> days = new Remembered<>(() -> reading.revision(), () -> reading.read());

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return working().isWorkingDay(day);
    }

    @Override
    public LocalDate plusWorkingDays(LocalDate from, int n) {
        return working().plus(from, n);
    }

    @Override
    public LocalDate minusWorkingDays(LocalDate to, int n) {
        return working().minus(to, n);
    }

    @Override
    public int clearWorkingDays(LocalDate published, LocalDate meeting) {
        return working().clear(published, meeting);
    }

    @Override
    public int clearCalendarDays(LocalDate published, LocalDate meeting) {
        return WorkingDays.clearCalendar(published, meeting);
    }

    @Override
    public boolean isSchoolDay(LocalDate day, String borough) {
        return days.get().isSchoolDay(day, borough);
    }

    private WorkingDays working() {
        return days.get().working();
    }
}
