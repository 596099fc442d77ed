package org.ginnel.register;

import java.util.List;
import java.util.ServiceLoader;

/**
 * Comma-separated files that people send, read as strictly as the official lists: UTF-8 or Windows-1252, found from the
 * bytes; a file that is damaged, too large or lacks a column is refused whole, with its line where there is one. Needs
 * no container.
 */
public interface SentTables {
    /** Most bytes a file may have, unpacked. */
    int MOST_BYTES = 4 * 1024 * 1024;

    /** @param needed columns the header must have, whatever the case of their letters */
    Table open(byte[] content, List<String> needed);

    /** The reader of this product; in the container it can be injected. */
    static SentTables here() {
        return ServiceLoader.load(SentTables.class).findFirst().orElseThrow();
    }

    /** One row at a time. */
    interface Table extends AutoCloseable {
        /** Goes to the next row; false after the last one. */
        boolean next();

        /** The line of the file at which the row begins; the header's is 1. */
        long line();

        /** Trimmed and without the apostrophe a spreadsheet was given; empty when the file has no such column. */
        String cell(String column);

        @Override
        void close();
    }
}
