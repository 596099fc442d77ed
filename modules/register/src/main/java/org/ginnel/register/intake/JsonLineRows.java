package org.ginnel.register.intake;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.ginnel.kernel.Refusal;

/**
 * Rows from one JSON object a line. The header is the names of the first object. The values of a list stand on lines of
 * their own; an object is given as it is written.
 */
final class JsonLineRows implements Rows {
    private static final int LONGEST_ROW = 1 << 22;

    private final BufferedReader reader;
    private final List<String> header;
    private JsonObject row;
    private boolean first = true;
    private long line;

    JsonLineRows(BufferedReader reader) throws IOException {
        this.reader = reader;
        if (!advance()) {
            throw Refusal.of(IntakeObstacle.EMPTY_FILE);
        }
        header = List.copyOf(row.keySet());
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public boolean next() throws IOException {
        if (first) {
            first = false;
            return true;
        }
        return advance();
    }

    private boolean advance() throws IOException {
        String text = readLine();
        while (text != null && text.isBlank()) {
            text = readLine();
        }
        if (text == null) {
            return false;
        }
        try (JsonReader json =
                Json.createReader(new StringReader(text.startsWith("\ufeff") ? text.substring(1) : text))) {
            row = json.readObject();
            return true;
        } catch (JsonException | IllegalStateException broken) {
            throw Refusal.of(IntakeObstacle.NOT_JSON, String.valueOf(line));
        }
    }

    private String readLine() throws IOException {
        line++;
        StringBuilder text = new StringBuilder();
        int c = reader.read();
        if (c < 0) {
            return null;
        }
        for (; c >= 0 && c != '\n'; c = reader.read()) {
            text.append((char) c);
            if (text.length() > LONGEST_ROW) {
                throw Refusal.of(IntakeObstacle.FIELD_TOO_LONG, String.valueOf(line));
            }
        }
        return text.toString();
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public String cell(int column) {
        JsonValue value = row.get(header.get(column));
        return value instanceof JsonObject object
                ? object.toString()
                : text(value).strip();
    }

    /** The words of a value: those of a list or object one after the other, each on a line of its own. */
    static String text(JsonValue value) {
        if (value == null || value == JsonValue.NULL) {
            return "";
        }
        if (value instanceof JsonString string) {
            return string.getString();
        }
        if (value instanceof JsonArray values) {
            return String.join("\n", values.stream().map(JsonLineRows::text).toList());
        }
        if (value instanceof JsonStructure structure) {
            return String.join(
                    "\n",
                    structure.asJsonObject().values().stream()
                            .map(JsonLineRows::text)
                            .toList());
        }
        return value.toString();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
