package org.ginnel.kernel.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Writes comma separated values: RFC 4180, and a cell that a spreadsheet could run as a formula gets an apostrophe in
 * front. The output wants UTF-8; {@link #MARK} first makes spreadsheets read it so.
 */
public final class Csv {
    /** Byte order mark. */
    public static final String MARK = "\uFEFF";

    private final Appendable out;

    public Csv(Appendable out) {
        this.out = out;
    }

    public Csv row(Object... cells) {
        return row(Arrays.asList(cells));
    }

    public Csv row(List<?> cells) {
        try {
            out.append(cells.stream().map(Csv::cell).collect(Collectors.joining(",")))
                    .append("\r\n");
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String cell(Object value) {
        if (value instanceof Number number) {
            return number.toString();
        }
        String text = Objects.toString(value, "");
        String safe = risky(text) ? "'" + text : text;
        return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n' || c == '\'')
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }

    /** What {@link #row} was given, from a cell as it was read back: without the apostrophe put in front. */
    public static String plain(String cell) {
        return cell.startsWith("'") && risky(cell.substring(1)) ? cell.substring(1) : cell;
    }

    /**
     * Full-width and other compatible forms count as what a spreadsheet makes of them. Apostrophes that stood in front
     * already count as well, so that {@link #plain} takes off no more than was put there.
     */
    private static boolean risky(String cell) {
        String text = cell.replaceFirst("^'+", "");
        if (text.isEmpty()) {
            return false;
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String shown = plain.replaceFirst("^[\\s\\p{Cf}\\p{Z}]+", "");
        return starts(plain, "=+-@\t\r\n") || starts(shown, "=+-@");
    }

    private static boolean starts(String text, String marks) {
        return !text.isEmpty() && marks.indexOf(text.charAt(0)) >= 0;
    }
}
