package org.ginnel.register.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.csv.Csv;
import org.ginnel.register.SentTables;
import org.ginnel.register.SentTables.Table;
import org.junit.jupiter.api.Test;

class SentFilesTest {
    private static final List<String> NEEDED = List.of("reference", "Grade");

    @Test
    void rows_are_read_one_by_one_with_their_line_whatever_the_case_of_the_header() {
        try (Table table =
                open("\uFEFFREFERENCE,grade,note\r\nGM-1, 5 ,\"two\nlines\"\r\nGM-2,6,\r\n".getBytes(UTF_8))) {
            assertTrue(table.next());
            assertEquals(
                    List.of("GM-1", "5", "two\nlines", ""),
                    List.of(table.cell("reference"), table.cell("Grade"), table.cell("note"), table.cell("nothing")));
            assertTrue(table.next());
            assertEquals(4, table.line());
            assertFalse(table.next());
        }
    }

    @Test
    void windows_is_told_from_utf_8_by_its_bytes() {
        try (Table table = open("reference,grade\nZoë,5\n".getBytes(Charset.forName("windows-1252")))) {
            table.next();
            assertEquals("Zoë", table.cell("reference"));
        }
    }

    @Test
    void what_was_made_safe_for_a_spreadsheet_comes_back_as_it_was() {
        StringBuilder out = new StringBuilder(Csv.MARK);
        new Csv(out).row("reference", "grade").row("=1+1", "'=2").row("-", "@x");
        try (Table table = open(out.toString().getBytes(UTF_8))) {
            table.next();
            assertEquals(List.of("=1+1", "'=2"), List.of(table.cell("reference"), table.cell("grade")));
            table.next();
            assertEquals(List.of("-", "@x"), List.of(table.cell("reference"), table.cell("grade")));
        }
    }

    @Test
    void a_file_that_is_damaged_empty_too_large_or_lacks_a_column_is_refused_whole() {
        refused(IntakeObstacle.EMPTY_FILE, new byte[0]);
        refused(IntakeObstacle.WRONG_COLUMNS, "reference,mark\nGM-1,5\n".getBytes(UTF_8));
        refused(IntakeObstacle.COLUMN_TWICE, "reference,grade,Grade\n".getBytes(UTF_8));
        refused(IntakeObstacle.BAD_QUOTES, "reference,grade\nGM-1,\"5\n".getBytes(UTF_8));
        refused(IntakeObstacle.WRONG_WIDTH, "reference,grade\nGM-1,5,6\n".getBytes(UTF_8));
        refused(IntakeObstacle.NOT_TEXT, new byte[] {'P', 0, 1, 2});
        refused(IntakeObstacle.TOO_LARGE, new byte[SentTables.MOST_BYTES + 1], (byte) 'x');
    }

    private static void refused(IntakeObstacle reason, byte[] content, byte... filled) {
        if (filled.length > 0) {
            java.util.Arrays.fill(content, filled[0]);
        }
        Refusal refusal = assertThrows(Refusal.class, () -> {
            try (Table table = open(content)) {
                while (table.next()) {
                    table.cell("reference");
                }
            }
        });
        assertTrue(refusal.has(reason), refusal.getMessage());
    }

    private static Table open(byte[] content) {
        return SentTables.here().open(content, NEEDED);
    }
}
