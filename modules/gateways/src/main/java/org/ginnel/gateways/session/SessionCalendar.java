package org.ginnel.gateways.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** One session as a calendar file: the same UID for ever, a higher sequence for each change (RFC 5545). */
final class SessionCalendar {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LINE = 74;

    private SessionCalendar() {}

    static String text(SessionRow session, String page) {
        StringBuilder out = new StringBuilder();
        List.of(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Ginnel//Sessions//EN",
                        "CALSCALE:GREGORIAN",
                        "METHOD:PUBLISH",
                        "BEGIN:VEVENT",
                        "UID:" + session.id() + "@ginnel",
                        "SEQUENCE:" + session.sequence(),
                        "DTSTAMP:" + at(session.modified()),
                        "DTSTART:" + at(session.starts()),
                        "DTEND:" + at(session.ends()),
                        "SUMMARY:" + escaped(session.title()),
                        "LOCATION:" + escaped(session.venue()),
                        "URL:" + page,
                        "STATUS:" + (session.stage() == SessionStage.CANCELLED ? "CANCELLED" : "CONFIRMED"),
                        "END:VEVENT",
                        "END:VCALENDAR")
                .forEach(line -> fold(line, out));
        return out.toString();
    }

    private static String at(Instant instant) {
        return UTC.format(instant);
    }

    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /** At most 75 octets a line; no character is cut in two. */
    private static void fold(String line, StringBuilder out) {
        int octets = 0;
        for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
            String character = Character.toString(line.codePointAt(i));
            int more = character.getBytes(UTF_8).length;
            if (octets + more > LINE) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(character);
            octets += more;
        }
        out.append("\r\n");
    }
}
