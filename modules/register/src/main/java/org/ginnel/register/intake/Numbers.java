package org.ginnel.register.intake;

/** Numbers as PostgreSQL takes them; anything it would choke on is refused here, with the row. */
final class Numbers {
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
        if (!cell.matches("-?[0-9]{1,15}(\\.[0-9]{1,15})?")) {
            throw new Unfit(Problem.NOT_NUMBER);
        }
        return cell;
    }
}
