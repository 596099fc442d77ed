package org.ginnel.kernel.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CsvTest {
    @Test
    void plain_cells_stay_as_they_are() {
        StringBuilder out = new StringBuilder();
        new Csv(out).row("Name", "Places", null).row("Ardwick, \"main\" site", -3, "two\nlines");
        assertEquals("Name,Places,\r\n\"Ardwick, \"\"main\"\" site\",-3,\"two\nlines\"\r\n", out.toString());
    }

    @Test
    void what_a_spreadsheet_would_run_gets_an_apostrophe() {
        for (String cell : new String[] {"=1+1", "+1", "-1", "@x", "\tx", "\rx", "\nx", "\uff1d1", "\ufe62x", " =1"}) {
            String written = Csv.cell(cell);
            assertEquals('\'', written.charAt(written.startsWith("\"") ? 1 : 0), cell);
        }
    }

    @Property(tries = 2000)
    void every_cell_comes_back_and_none_begins_a_formula(@ForAll("rows") List<String> cells) {
        StringBuilder out = new StringBuilder();
        new Csv(out).row(cells);
        List<String> read = read(out.toString());
        assertEquals(cells.size(), read.size());
        for (int i = 0; i < cells.size(); i++) {
            String back = read.get(i);
            String plain = Normalizer.normalize(back, Normalizer.Form.NFKC);
            assertEquals(false, !plain.isEmpty() && "=+-@\t\r\n".indexOf(plain.charAt(0)) >= 0, back);
            assertEquals(cells.get(i), Csv.plain(back));
        }
    }

    @Provide
    Arbitrary<List<String>> rows() {
        Arbitrary<String> nasty = Arbitraries.strings()
                .withChars('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', '\'', ' ', 'a', '\uff1d', '\uff0b', '\u200b')
                .ofMaxLength(6);
        return Arbitraries.oneOf(nasty, Arbitraries.strings().ofMaxLength(8))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    /** RFC 4180, read strictly. */
    private static List<String> read(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length() - 2 || quoted; i++) {
            char c = line.charAt(i);
            if (quoted && c == '"' && line.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
