package org.ginnel.register.calendar;

import org.ginnel.kernel.Reason;

/** Why a day cannot be worked out. */
enum CalendarObstacle implements Reason {
    HOLIDAYS_NOT_KNOWN,
    TERMS_NOT_KNOWN
}
