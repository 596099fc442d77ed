package org.ginnel.register.intake;

/**
 * Reads the cells a column is made from (mostly one) into the text PostgreSQL's COPY takes for the column's type; null
 * for no value. The cells are trimmed and never null.
 */
@FunctionalInterface
interface Parser {
    String parse(String[] cells) throws Unfit;
}
