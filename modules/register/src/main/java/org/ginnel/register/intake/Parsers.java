package org.ginnel.register.intake;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ginnel.register.Postcodes;

/** How cells are read. Each answers a column that still needs its {@code from}. */
final class Parsers {
    private static final int LONGEST = 2_000;
    private static final int LONGEST_PROSE = 50_000;
    private static final Pattern POSTCODE = Pattern.compile("(GIR|[A-Z]{1,2}[0-9][0-9A-Z]?)([0-9][ABD-HJLNP-UW-Z]{2})");

    private Parsers() {}

    /** One line; runs of blanks, no-break spaces among them, become one. */
    static Column text(String name) {
        return new Column(name, cells -> Cells.limited(Cells.line(cells[0]), LONGEST));
    }

    /** As {@link #text}, but an empty cell is a value: for keys. */
    static Column word(String name) {
        return new Column(name, cells -> {
            String value = Cells.limited(Cells.line(cells[0]), LONGEST);
            return value == null ? "" : value;
        });
    }

    /** Several lines, as written; the word for an empty cell of some lists becomes nothing. */
    static Column prose(String name) {
        return new Column(name, cells -> Cells.limited(Cells.lines(cells[0]), LONGEST_PROSE));
    }

    /** Text that was written as HTML, as plain text. */
    static Column html(String name) {
        return new Column(name, cells -> Cells.limited(PlainText.of(cells[0]), LONGEST_PROSE));
    }

    static Column constant(String name, String value) {
        return new Column(name, cells -> value);
    }

    static Column digits(String name, int count) {
        return new Column(name, cells -> {
            String cell = cells[0];
            if (cell.isEmpty()) {
                return null;
            }
            if (cell.length() != count || !cell.chars().allMatch(c -> c >= '0' && c <= '9')) {
                throw new Unfit(Problem.NOT_DIGITS, String.valueOf(count));
            }
            return cell;
        });
    }

    /** Text of a given shape; {@code example} is shown when it has another. */
    static Column shaped(String name, String pattern, String example) {
        Pattern shape = Pattern.compile(pattern);
        return new Column(name, cells -> {
            if (cells[0].isEmpty()) {
                return null;
            }
            if (!shape.matcher(cells[0]).matches()) {
                throw new Unfit(Problem.NOT_IN_SHAPE, example);
            }
            return cells[0];
        });
    }

    static Column whole(String name) {
        return new Column(name, cells -> Numbers.whole(cells[0]));
    }

    /** A whole number where other words mean that there is none. */
    static Column whole(String name, String... none) {
        Set<String> words = Set.of(none);
        return new Column(
                name, cells -> words.contains(cells[0].toLowerCase(Locale.ROOT)) ? null : Numbers.whole(cells[0]));
    }

    static Column number(String name, String... none) {
        Set<String> words = Set.of(none);
        return new Column(
                name, cells -> words.contains(cells[0].toLowerCase(Locale.ROOT)) ? null : Numbers.decimal(cells[0]));
    }

    static Column date(String name) {
        return new Column(name, cells -> Days.iso(cells[0]));
    }

    /** A last day, where a year far ahead means that there is none. */
    static Column end(String name) {
        return new Column(name, cells -> {
            String day = Days.iso(cells[0]);
            return day == null || day.compareTo("2500") > 0 ? null : day;
        });
    }

    static Column flag(String name, String yes, String no) {
        return new Column(name, cells -> {
            if (cells[0].isEmpty()) {
                return null;
            }
            if (cells[0].equalsIgnoreCase(yes)) {
                return "t";
            }
            if (cells[0].equalsIgnoreCase(no)) {
                return "f";
            }
            throw new Unfit(Problem.NOT_ONE_OF, yes + ", " + no);
        });
    }

    /** A code of the file in the words of the table; another code is refused. */
    static Column mapped(String name, Map<String, String> words) {
        return new Column(name, cells -> {
            if (cells[0].isEmpty()) {
                return null;
            }
            String word = words.get(cells[0]);
            if (word == null) {
                throw new Unfit(
                        Problem.NOT_ONE_OF,
                        String.join(", ", words.keySet().stream().sorted().toList()));
            }
            return word;
        });
    }

    /** Values in one cell between marks, or the filled ones of several cells. */
    static Column list(String name, String mark) {
        return new Column(name, cells -> Cells.array(cells, mark));
    }

    /** A postcode as it is written officially, "M14 5TQ"; refused when it is none. */
    static Column postcode(String name) {
        return new Column(name, cells -> {
            if (cells[0].isEmpty()) {
                return null;
            }
            String official = official(cells[0]);
            if (official == null) {
                throw new Unfit(Problem.NOT_POSTCODE);
            }
            return official;
        });
    }

    /** A postcode where somebody may have typed something else: a school is not refused for it. */
    static Column postcodeAsWritten(String name) {
        return new Column(name, cells -> {
            String official = official(cells[0]);
            return official == null ? Cells.limited(Cells.line(cells[0]), LONGEST) : official;
        });
    }

    /** Null when the text is no postcode. */
    static String official(String text) {
        return Postcodes.official(text).orElse(null);
    }
}
