package org.ginnel.register.intake;

import java.util.Arrays;
import java.util.List;

/** Text of cells: cleaned, limited, made into PostgreSQL's lists. */
final class Cells {
    private Cells() {}

    /** On one line, runs of blanks as one; null when nothing is left. */
    static String line(String cell) {
        StringBuilder out = null;
        boolean blank = true;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            boolean isBlank = c <= ' ' || c == '\u00a0' || c == '\ufeff';
            if (isBlank && (blank || c != ' ') && out == null) {
                out = new StringBuilder(cell.length()).append(cell, 0, i);
            }
            if (out != null && !(isBlank && blank)) {
                out.append(isBlank ? ' ' : c);
            }
            blank = isBlank;
        }
        String all = out == null ? cell : out.toString();
        all = all.endsWith(" ") ? all.substring(0, all.length() - 1) : all;
        return all.isEmpty() ? null : all;
    }

    /** Line by line, without blank ends; {@code <blank>} is nothing. */
    static String lines(String cell) {
        String all = cell.lines()
                .map(String::strip)
                .reduce((a, b) -> a + "\n" + b)
                .orElse("")
                .strip();
        return all.isEmpty() || all.equals("<blank>") ? null : all;
    }

    static String limited(String value, int longest) throws Unfit {
        if (value != null && value.length() > longest) {
            throw new Unfit(Problem.TOO_LONG, String.valueOf(longest));
        }
        return value;
    }

    /** PostgreSQL's way to write a list of texts; what is empty or does not apply is left out. */
    static String array(String[] cells, String mark) {
        List<String> values = Arrays.stream(cells)
                .flatMap(cell -> mark.isEmpty()
                        ? java.util.stream.Stream.of(cell)
                        : Arrays.stream(cell.split(java.util.regex.Pattern.quote(mark))))
                .map(Cells::line)
                .filter(value -> value != null && !value.equalsIgnoreCase("not applicable"))
                .toList();
        StringBuilder out = new StringBuilder("{");
        for (String value : values) {
            out.append(out.length() > 1 ? "," : "")
                    .append('"')
                    .append(value.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        return out.append('}').toString();
    }
}
