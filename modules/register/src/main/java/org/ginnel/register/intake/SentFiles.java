package org.ginnel.register.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.csv.Csv;
import org.ginnel.register.SentTables;

/** Reads what people send with the eyes of the intake. */
public class SentFiles implements SentTables {
    private static final int SHOWN = 200;

    @Override
    public Table open(byte[] content, List<String> needed) {
        Content bytes = new Bytes(content);
        try {
            Fingerprint print = Fingerprint.of(bytes, true, MOST_BYTES);
            Rows rows = Layout.CSV.open(bytes, print.encoding());
            return new Sent(rows, places(rows.header(), needed));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Map<String, Integer> places(List<String> header, List<String> needed) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            if (places.put(key(header.get(i)), i) != null && !header.get(i).isEmpty()) {
                throw Refusal.of(IntakeObstacle.COLUMN_TWICE, header.get(i));
            }
        }
        List<String> missing =
                needed.stream().filter(name -> !places.containsKey(key(name))).toList();
        if (!missing.isEmpty()) {
            String all = String.join(", ", header);
            throw Refusal.of(
                    IntakeObstacle.WRONG_COLUMNS,
                    String.join(", ", missing),
                    all.length() > SHOWN ? all.substring(0, SHOWN) + "…" : all);
        }
        return places;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private record Bytes(byte[] content) implements Content {
        @Override
        public String name() {
            return "";
        }

        @Override
        public InputStream raw() {
            return new ByteArrayInputStream(content);
        }
    }

    private record Sent(Rows rows, Map<String, Integer> places) implements Table {
        @Override
        public boolean next() {
            try {
                return rows.next();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        @Override
        public long line() {
            return rows.line();
        }

        @Override
        public String cell(String column) {
            Integer place = places.get(key(column));
            return place == null ? "" : Csv.plain(rows.cell(place)).strip();
        }

        @Override
        public void close() {
            try {
                rows.close();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
