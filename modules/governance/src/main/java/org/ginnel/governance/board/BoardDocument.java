package org.ginnel.governance.board;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ginnel.governance.BoardId;
import org.ginnel.governance.Boards.Kind;
import org.ginnel.governance.Boards.Regime;

/** The place's document {@code boards}: which boards there are and how each is composed, from which day on. */
record BoardDocument(List<Entry> boards) {

    record Entry(BoardId id, String code, Kind kind, String name, String gateway, AdoptComposition rule) {}

    static BoardDocument read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return new BoardDocument(reader.readObject().getJsonArray("boards").getValuesAs(JsonObject.class).stream()
                    .map(BoardDocument::entry)
                    .toList());
        }
    }

    private static Entry entry(JsonObject board) {
        String code = board.getString("code");
        return new Entry(
                idOf(code),
                code,
                Kind.valueOf(board.getString("kind")),
                board.getString("name"),
                board.isNull("gateway") ? null : board.getString("gateway"),
                rule(board));
    }

    /** The same code is the same board, on every node and at every start. */
    static BoardId idOf(String code) {
        return new BoardId(UUID.nameUUIDFromBytes(("board:" + code).getBytes(UTF_8)));
    }

    private static AdoptComposition rule(JsonObject board) {
        JsonObject quorum = board.getJsonObject("quorum");
        return new AdoptComposition(
                LocalDate.parse(board.getString("valid_from")),
                Regime.valueOf(board.getString("access_regime")),
                board.getInt("clear_days"),
                board.getString("clear_days_of").equals("WORKING_DAYS"),
                new Quorum(
                        Quorum.Base.valueOf(quorum.getString("of")),
                        quorum.getInt("numerator"),
                        quorum.getInt("denominator"),
                        quorum.getInt("least", 2)),
                board.getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                        .map(BoardDocument::line)
                        .toList());
    }

    private static Line line(JsonObject line) {
        return new Line(
                line.getString("code"),
                line.getString("constituency"),
                line.getInt("min"),
                line.getInt("max"),
                line.getBoolean("voting"),
                line.getBoolean("chair_eligible"));
    }
}
