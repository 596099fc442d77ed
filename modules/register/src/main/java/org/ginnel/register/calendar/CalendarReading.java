package org.ginnel.register.calendar;

import static org.ginnel.kernel.AllowedTo.EVERYBODY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.ginnel.kernel.AllowedTo;

/** Reads the calendar's tables. */
@ApplicationScoped
@Transactional
class CalendarReading {
    @Inject
    EntityManager em;

    @AllowedTo(EVERYBODY)
    String revision() {
        return tables().revision();
    }

    @AllowedTo(EVERYBODY)
    SchoolDays read() {
        return tables().read();
    }

    private CalendarTables tables() {
        return () -> em;
    }
}
