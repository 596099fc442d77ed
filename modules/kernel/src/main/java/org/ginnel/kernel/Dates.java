package org.ginnel.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How dates and times are shown: Europe/London, "Friday 26 March 2027", "26 March 2027 at 17:02". */
public final class Dates {
    public static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK);

    private Dates() {}

    public static String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    public static String weekday(LocalDate day) {
        return day == null ? "" : WEEKDAY.format(day);
    }

    public static String time(Instant at) {
        return at == null ? "" : TIME.format(at.atZone(LONDON));
    }

    public static LocalDate dayOf(Instant at) {
        return at.atZone(LONDON).toLocalDate();
    }

    /** Dates, times and enums in their shown form, everything else as it is. */
    public static Object shown(Object value) {
        if (value instanceof LocalDate day) {
            return weekday(day);
        }
        if (value instanceof Instant at) {
            return time(at);
        }
        if (value instanceof LocalDateTime at) {
            return TIME.format(at);
        }
        if (value instanceof Enum<?> constant) {
            return Texts.of(constant);
        }
        return value;
    }
}
