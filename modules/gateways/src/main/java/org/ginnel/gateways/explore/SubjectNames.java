package org.ginnel.gateways.explore;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of the subjects at 14, from the place's document {@code subjects}. */
final class SubjectNames {
    private SubjectNames() {}

    /** A code the document does not name stays as it is. */
    static List<String> of(String document, List<String> codes) {
        Map<String, String> names = new HashMap<>();
        try (var reader = Json.createReader(new StringReader(document))) {
            for (var part : reader.readObject().values()) {
                if (part instanceof jakarta.json.JsonArray list) {
                    list.stream()
                            .filter(JsonObject.class::isInstance)
                            .map(JsonObject.class::cast)
                            .filter(one -> one.containsKey("code") && one.containsKey("name"))
                            .forEach(one -> names.put(one.getString("code"), one.getString("name")));
                }
            }
        }
        return codes.stream().map(code -> names.getOrDefault(code, code)).toList();
    }
}
