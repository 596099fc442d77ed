package org.ginnel.register.intake;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A list as rows, one at a time. */
interface Rows extends Closeable {
    List<String> header();

    /** Goes to the next row; false after the last one. */
    boolean next() throws IOException;

    /** The line of the file at which the row begins. */
    long line();

    /** The cell under the n-th name of the header, trimmed, never null. */
    String cell(int column);
}
