package org.ginnel.kernel.logs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
    private static JsonObject read(String line) {
        return Json.createReader(new StringReader(line)).readObject();
    }

    private static LogRecord record(String message) {
        LogRecord record = new LogRecord(Level.WARNING, message);
        record.setLoggerName("org.ginnel");
        return record;
    }

    @Property(tries = 2000)
    void any_message_is_one_line_of_visible_characters_and_reads_back(@ForAll String message) {
        String line = new JsonLines(false).format(record(message));
        assertEquals(line.length() - 1, line.indexOf('\n'));
        assertTrue(line.chars()
                .limit(line.length() - 1)
                .noneMatch(c -> Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT
                        || c == '\u2028'
                        || c == '\u2029'));
        assertEquals(message, read(line).getString("message"));
    }

    @Test
    void forged_lines_and_hidden_words_are_escaped() {
        String line = new JsonLines(false).format(record("a\r\n{\"level\":\"INFO\"} \u202Eevil\u202C \u200B"));
        assertTrue(line.contains("\\u000d\\u000a") && line.contains("\\u202e") && line.contains("\\u200b"));
    }

    @Test
    void a_fault_shows_where_and_not_what_was_said() {
        LogRecord record = record("fault");
        record.setThrown(new IllegalStateException("Key (name)=(Amira)", new RuntimeException("Amira")));
        String line = new JsonLines(false).format(record);
        assertFalse(line.contains("Amira"));
        assertTrue(read(line).getString("fault").startsWith("java.lang.IllegalStateException | "));
        assertTrue(read(line).getString("fault").contains(" <- java.lang.RuntimeException"));
        assertTrue(new JsonLines(true).format(record).contains("Amira"));
    }

    @Test
    void the_reference_of_the_request_is_in_its_lines() {
        String reference = Reference.begin();
        try {
            assertEquals(
                    reference, read(new JsonLines(false).format(record("x"))).getString("ref"));
        } finally {
            Reference.end();
        }
        assertFalse(read(new JsonLines(false).format(record("x"))).containsKey("ref"));
    }
}
