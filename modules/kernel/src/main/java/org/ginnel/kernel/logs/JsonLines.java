package org.ginnel.kernel.logs;

import java.time.temporal.ChronoUnit;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import org.ginnel.kernel.Config;
import org.ginnel.kernel.Setting;

/**
 * One JSON object a line. Control, bidirectional and other invisible characters are escaped, so that nobody forges a
 * line or hides a word; messages of exceptions are left out, for they may carry words of people; a demonstration has only invented ones.
 */
public final class JsonLines extends Formatter {
    private static final int LONGEST = 16_000;
    private static final int FRAMES = 30;
    private static final int CAUSES = 4;

    private final boolean messages;

    public JsonLines() {
        this(Config.here().flag(Setting.LOG_MESSAGES) || Config.here().flag(Setting.DEMO));
    }

    JsonLines(boolean messages) {
        this.messages = messages;
    }

    @Override
    public String format(LogRecord record) {
        StringBuilder line = new StringBuilder(200);
        line.append("{\"at\":\"")
                .append(record.getInstant().truncatedTo(ChronoUnit.MILLIS))
                .append('"');
        field(line, "level", record.getLevel().getName());
        field(line, "logger", record.getLoggerName());
        Reference.current().ifPresent(reference -> field(line, "ref", reference));
        field(line, "thread", Long.toString(record.getLongThreadID()));
        field(line, "message", formatMessage(record));
        if (record.getThrown() != null) {
            field(line, "fault", trace(record.getThrown()));
        }
        return line.append("}\n").toString();
    }

    private String trace(Throwable thrown) {
        StringBuilder trace = new StringBuilder();
        Throwable each = thrown;
        for (int depth = 0; each != null && depth < CAUSES; depth++) {
            trace.append(depth == 0 ? "" : " <- ").append(each.getClass().getName());
            if (messages && each.getMessage() != null) {
                trace.append(": ").append(each.getMessage());
            }
            StackTraceElement[] frames = each.getStackTrace();
            for (int i = 0; i < Math.min(frames.length, FRAMES); i++) {
                trace.append(" | ").append(frames[i]);
            }
            each = each.getCause();
        }
        return trace.toString();
    }

    private static void field(StringBuilder line, String name, String value) {
        line.append(",\"").append(name).append("\":\"");
        escape(line, value == null ? "" : value);
        line.append('"');
    }

    static void escape(StringBuilder line, String value) {
        int length = Math.min(value.length(), LONGEST);
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                line.append('\\').append(c);
            } else if (plain(c)) {
                line.append(c);
            } else {
                line.append(String.format("\\u%04x", (int) c));
            }
        }
    }

    /** Letters, digits, marks and signs as they are; lone surrogates, controls, formats and separators never. */
    private static boolean plain(char c) {
        if (c >= ' ' && c < 0x7f) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
