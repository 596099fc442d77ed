package org.ginnel.register.intake;

import java.util.List;

/**
 * A column of the table and the columns of the file it is read from.
 *
 * @param sources names in the file's header
 * @param optional the file need not have these columns; without them the table's column is left alone
 * @param needed a row without a value is refused
 */
record Column(String name, Parser parser, List<String> sources, boolean optional, boolean needed) {
    Column(String name, Parser parser) {
        this(name, parser, List.of(), false, false);
    }

    Column from(String... names) {
        return new Column(name, parser, List.of(names), optional, needed);
    }

    Column maybe() {
        return new Column(name, parser, sources, true, needed);
    }

    Column filled() {
        return new Column(name, parser, sources, optional, true);
    }

    String read(String[] cells) throws Unfit {
        String value = parser.parse(cells);
        if (value == null && needed) {
            throw new Unfit(Problem.EMPTY);
        }
        return value;
    }
}
