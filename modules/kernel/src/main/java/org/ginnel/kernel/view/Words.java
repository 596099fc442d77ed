package org.ginnel.kernel.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ginnel.kernel.Dates;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Texts;
import org.ginnel.kernel.web.Look;

/** The functions of pages that turn values into words, {@code #{g:day(row.due)}}. */
public final class Words {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private Words() {}

    /** 26 March 2027. */
    public static String day(Object value) {
        return value == null ? "" : Dates.day(dateOf(value));
    }

    /** Friday 26 March 2027. */
    public static String weekday(Object value) {
        return value == null ? "" : Dates.weekday(dateOf(value));
    }

    /** 26 March 2027 at 17:02. */
    public static String time(Object value) {
        return value == null ? "" : String.valueOf(Dates.shown(value));
    }

    /** 17:02, London time. */
    public static String clock(Object value) {
        if (value instanceof Instant at) {
            return CLOCK.format(at.atZone(Dates.LONDON));
        }
        return value instanceof LocalTime at ? CLOCK.format(at) : "";
    }

    /** A value as people read it: dates, times, enum words, numbers with thousands, lists with commas. */
    public static String shown(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(Words::shown).collect(Collectors.joining(", "));
        }
        return String.valueOf(Dates.shown(value));
    }

    /** The words of an enum constant; other values as they are. */
    public static String words(Object value) {
        return value instanceof Enum<?> constant ? Texts.of(constant) : String.valueOf(value == null ? "" : value);
    }

    /** 78,400. */
    public static String number(Number value) {
        if (value == null) {
            return "";
        }
        return String.format(Locale.UK, value.doubleValue() % 1 == 0 ? "%,.0f" : "%,.1f", value.doubleValue());
    }

    /** The size of a file in whole kilobytes, for instance 1,240; never less than 1. */
    public static String kilobytes(Number bytes) {
        return bytes == null ? "" : number(Math.max(1, bytes.longValue() / 1024));
    }

    public static String obstacle(Obstacle obstacle) {
        return Texts.of(obstacle);
    }

    /** A sentence of a bundle with its gap filled: {@code #{g:fill(gatewaysText['course.count'], page.count)}}. */
    public static String fill(String sentence, Object a) {
        return filled(sentence, a);
    }

    public static String fill2(String sentence, Object a, Object b) {
        return filled(sentence, a, b);
    }

    public static String fill3(String sentence, Object a, Object b, Object c) {
        return filled(sentence, a, b, c);
    }

    /** The style sheet's class for a stage or verdict. */
    public static String tone(Object value) {
        return value instanceof Toned toned ? toned.tone().css() : "";
    }

    /** A link within this product; anything that would lead out of it becomes harmless. */
    public static String href(String path) {
        if (path == null || path.isBlank()) {
            return "";
        }
        boolean inside = path.startsWith("#") || path.startsWith("?") || path.startsWith("/") && !path.startsWith("//");
        return inside && path.indexOf('\\') < 0 ? path : "#";
    }

    /** A file of the look with the hash of its content, so that browsers may keep it. */
    public static String asset(String path) {
        return Look.address(path.substring("/look/".length()));
    }

    /** A value as a part of a query string. */
    public static String encode(Object value) {
        return value == null ? "" : URLEncoder.encode(String.valueOf(value), StandardCharsets.UTF_8);
    }

    private static String filled(String sentence, Object... gaps) {
        Object[] shown = new Object[gaps.length];
        for (int i = 0; i < gaps.length; i++) {
            shown[i] = gaps[i] == null ? "" : Dates.shown(gaps[i]);
        }
        return new MessageFormat(sentence, Locale.UK).format(shown);
    }

    private static LocalDate dateOf(Object value) {
        if (value instanceof LocalDate day) {
            return day;
        }
        if (value instanceof ZonedDateTime at) {
            return at.withZoneSameInstant(Dates.LONDON).toLocalDate();
        }
        return Dates.dayOf((Instant) value);
    }
}
