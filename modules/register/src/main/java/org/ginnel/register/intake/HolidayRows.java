package org.ginnel.register.intake;

import jakarta.json.Json;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParsingException;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.ginnel.kernel.Refusal;

/** The list behind GOV.UK's bank holidays page: {@code {"england-and-wales": {"events": [{"title", "date", "notes"}]}}}. */
final class HolidayRows implements Rows {
    private static final List<String> HEADER = List.of("division", "title", "date", "notes");

    private final JsonParser json;
    private String division = "";
    private final Map<String, String> event = new HashMap<>();
    private long line;

    HolidayRows(Reader reader) {
        json = Json.createParser(reader);
    }

    @Override
    public List<String> header() {
        return HEADER;
    }

    /** Objects at depth two are divisions, objects inside their lists are events. */
    @Override
    public boolean next() throws IOException {
        try {
            while (json.hasNext()) {
                Event token = json.next();
                if (token == Event.KEY_NAME && json.getString().equals("division")) {
                    json.next();
                    division = json.getString();
                } else if (token == Event.KEY_NAME && json.getString().equals("events")) {
                    json.next();
                } else if (token == Event.START_OBJECT && !division.isEmpty() && event()) {
                    return true;
                }
            }
            return false;
        } catch (JsonParsingException | IllegalStateException | NoSuchElementException broken) {
            throw Refusal.of(
                    IntakeObstacle.NOT_JSON, String.valueOf(json.getLocation().getLineNumber()));
        }
    }

    private boolean event() {
        event.clear();
        line = json.getLocation().getLineNumber();
        for (Event token = json.next(); token != Event.END_OBJECT; token = json.next()) {
            if (token == Event.KEY_NAME) {
                String name = json.getString();
                if (name.equals("division")) {
                    json.next();
                    division = json.getString();
                    return false;
                }
                Event value = json.next();
                event.put(name, value == Event.VALUE_STRING ? json.getString() : value.name());
            }
        }
        return event.containsKey("date");
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public String cell(int column) {
        return column == 0
                ? division
                : event.getOrDefault(HEADER.get(column), "").strip();
    }

    @Override
    public void close() {
        json.close();
    }
}
