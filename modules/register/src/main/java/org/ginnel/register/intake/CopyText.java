package org.ginnel.register.intake;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import org.postgresql.copy.CopyIn;

/** Rows in the text format of PostgreSQL's COPY, sent in pieces of fixed size. */
final class CopyText {
    private static final int FULL = 1 << 16;

    private final CopyIn copy;
    private byte[] buffer = new byte[FULL + 4096];
    private int filled;
    private boolean first = true;

    CopyText(CopyIn copy) {
        this.copy = copy;
    }

    /** The next value of the row; null for none. */
    void value(String text) {
        if (!first) {
            add('\t');
        }
        first = false;
        if (text == null) {
            add('\\');
            add('N');
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> escaped('\\');
                case '\t' -> escaped('t');
                case '\n' -> escaped('n');
                case '\r' -> escaped('r');
                case 0 -> add(' ');
                default -> i = plain(text, c, i);
            }
        }
    }

    /** The row is complete. */
    void end() throws SQLException {
        add('\n');
        first = true;
        if (filled >= FULL) {
            flush();
        }
    }

    void flush() throws SQLException {
        copy.writeToCopy(buffer, 0, filled);
        filled = 0;
    }

    private int plain(String text, char c, int i) {
        if (c < 0x80) {
            add(c);
            return i;
        }
        int last = Character.isHighSurrogate(c) && i + 1 < text.length() ? i + 1 : i;
        for (byte b : text.substring(i, last + 1).getBytes(StandardCharsets.UTF_8)) {
            add(b);
        }
        return last;
    }

    private void escaped(char c) {
        add('\\');
        add(c);
    }

    private void add(int b) {
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        buffer[filled++] = (byte) b;
    }
}
