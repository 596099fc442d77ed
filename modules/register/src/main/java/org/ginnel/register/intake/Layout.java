package org.ginnel.register.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

/** How a file is cut into rows. */
enum Layout {
    CSV {
        @Override
        Rows rows(Reader reader) {
            return new CsvRows(reader);
        }
    },
    /** One JSON object a line. */
    JSON_LINES {
        @Override
        Rows rows(Reader reader) throws IOException {
            return new JsonLineRows(new BufferedReader(reader));
        }
    },
    /** The bank holidays of GOV.UK: an object of divisions with their events. */
    HOLIDAYS {
        @Override
        Rows rows(Reader reader) {
            return new HolidayRows(reader);
        }
    };

    abstract Rows rows(Reader reader) throws IOException;

    Rows open(Content content, Charset encoding) throws IOException {
        PushbackReader reader = new PushbackReader(new InputStreamReader(
                content.open(),
                encoding.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        try {
            int first = reader.read();
            if (first >= 0 && first != '\ufeff') {
                reader.unread(first);
            }
            return rows(reader);
        } catch (IOException | RuntimeException failed) {
            reader.close();
            throw failed;
        }
    }
}
