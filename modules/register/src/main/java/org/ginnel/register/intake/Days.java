package org.ginnel.register.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Dates in the shapes official lists use: 31-08-2019, 31/08/2019, 2019-08-31, 31 Aug 2019. */
final class Days {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private Days() {}

    /** Null for an empty cell. */
    static String iso(String cell) throws Unfit {
        if (cell.isEmpty()) {
            return null;
        }
        try {
            return day(cell).toString();
        } catch (DateTimeException | NumberFormatException not) {
            throw new Unfit(Problem.NOT_DATE);
        }
    }

    private static LocalDate day(String cell) {
        if (shaped(cell, 4, 7, '-', 10)) {
            return LocalDate.of(number(cell, 0, 4), number(cell, 5, 7), number(cell, 8, 10));
        }
        if (shaped(cell, 2, 5, '-', 10) || shaped(cell, 2, 5, '/', 10)) {
            return LocalDate.of(number(cell, 6, 10), number(cell, 3, 5), number(cell, 0, 2));
        }
        if (shaped(cell, 2, 6, ' ', 11)) {
            int month = MONTHS.indexOf(cell.substring(3, 6).toLowerCase(Locale.ROOT));
            return LocalDate.of(number(cell, 7, 11), month + 1, number(cell, 0, 2));
        }
        throw new DateTimeException(cell);
    }

    private static boolean shaped(String cell, int first, int second, char mark, int length) {
        return cell.length() == length && cell.charAt(first) == mark && cell.charAt(second) == mark;
    }

    private static int number(String cell, int from, int to) {
        for (int i = from; i < to; i++) {
            if (cell.charAt(i) < '0' || cell.charAt(i) > '9') {
                throw new NumberFormatException(cell);
            }
        }
        return Integer.parseInt(cell, from, to, 10);
    }
}
