package org.ginnel.gateways.digital;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The place's framework of digital skills: areas with statements, and levels; data, never code. */
record Framework(String name, String source, List<Area> areas, List<Level> levels) {
    Framework {
        areas = List.copyOf(areas);
        levels = List.copyOf(levels);
    }

    static Framework read(String document) {
        try (JsonReader reader = Json.createReader(new StringReader(document))) {
            JsonObject digital = reader.readObject().getJsonObject("digital");
            return new Framework(
                    digital.getString("name"),
                    digital.getString("source"),
                    digital.getJsonArray("areas").getValuesAs(JsonObject.class).stream()
                            .map(Framework::area)
                            .toList(),
                    digital.getJsonArray("levels").getValuesAs(JsonObject.class).stream()
                            .map(level -> new Level(
                                    level.getString("code"), level.getString("name"), level.getString("text")))
                            .toList());
        }
    }

    private static Area area(JsonObject area) {
        return new Area(
                area.getString("code"),
                area.getString("name"),
                area.getJsonArray("statements").getValuesAs(JsonObject.class).stream()
                        .map(one -> new Statement(one.getString("code"), one.getString("text"), one.getString("next")))
                        .toList());
    }

    Optional<Area> find(String code) {
        return areas.stream().filter(area -> area.code().equals(code)).findFirst();
    }

    /**
     * The level of an area once every statement is answered: the answers' middle, rounded down, so that one weak spot does
     * not hide behind a strong one. Empty before.
     */
    Optional<Level> levelOf(Area area, Map<String, Ability> said) {
        List<Ability> answers = area.statements().stream()
                .filter(statement -> said.containsKey(statement.code()))
                .map(statement -> said.get(statement.code()))
                .toList();
        if (answers.size() < area.statements().size()) {
            return Optional.empty();
        }
        int middle = answers.stream().mapToInt(Ability::ordinal).sum() / answers.size();
        return Optional.of(levels.get(middle * (levels.size() - 1) / (Ability.values().length - 1)));
    }

    /** What to try next: the statements answered lowest, at most so many. */
    List<Statement> next(Area area, Map<String, Ability> said, int most) {
        return area.statements().stream()
                .filter(statement -> said.containsKey(statement.code()))
                .filter(statement -> said.get(statement.code()).ordinal() < Ability.ON_MY_OWN.ordinal())
                .sorted(java.util.Comparator.comparing(statement -> said.get(statement.code())))
                .limit(most)
                .toList();
    }

    record Area(String code, String name, List<Statement> statements) {
        Area {
            statements = List.copyOf(statements);
        }

        boolean has(String statement) {
            return statements.stream().anyMatch(one -> one.code().equals(statement));
        }
    }

    record Statement(String code, String text, String next) {}

    record Level(String code, String name, String text) {}
}
