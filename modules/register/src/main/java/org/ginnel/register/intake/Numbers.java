package org.ginnel.register.intake;

import java.util.regex.Pattern;

/** Numbers as PostgreSQL takes them; anything it would choke on is refused here, with the row. */
final class Numbers {
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,15})?");

    private Numbers() {}

    static String whole(String cell) throws Unfit {
        if (cell.isEmpty()) {
            return null;
        }
        try {
            return Integer.toString(Integer.parseInt(cell));
        } catch (NumberFormatException not) {
            throw new Unfit(cell.matches("[+-]?[0-9]+") ? Problem.OUT_OF_RANGE : Problem.NOT_WHOLE);
        }
    }

    static String decimal(String cell) throws Unfit {
        if (cell.isEmpty()) {
            return null;
        }
        if (!DECIMAL.matcher(cell).matches()) {
            throw new Unfit(Problem.NOT_NUMBER);
        }
        return cell;
    }
}
