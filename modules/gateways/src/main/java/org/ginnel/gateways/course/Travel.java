package org.ginnel.gateways.course;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Minutes by public transport between postcode sectors, from the place's document {@code travel}. A place without such
 * data says so.
 *
 * @param asAt and source null when nothing is known
 */
record Travel(LocalDate asAt, String source, Map<String, Map<String, Integer>> minutes) {
    static final Travel UNKNOWN = new Travel(null, null, Map.of());

    static Travel of(String document) {
        try (var reader = Json.createReader(new StringReader(document))) {
            JsonObject file = reader.readObject();
            if (!file.getString("times", "UNKNOWN").equals("KNOWN")) {
                return UNKNOWN;
            }
            Map<String, Map<String, Integer>> minutes = new HashMap<>();
            file.getJsonArray("minutes")
                    .getValuesAs(JsonObject.class)
                    .forEach(one -> minutes.computeIfAbsent(one.getString("from"), from -> new HashMap<>())
                            .put(one.getString("to"), one.getInt("minutes")));
            return new Travel(LocalDate.parse(file.getString("as_at")), file.getString("source"), minutes);
        }
    }

    boolean known() {
        return source != null;
    }

    /** From a postcode to another, both as they are written officially. */
    Optional<Integer> between(String from, String to) {
        return to == null
                ? Optional.empty()
                : Optional.ofNullable(
                        minutes.getOrDefault(sector(from), Map.of()).get(sector(to)));
    }

    /** The sectors that can be reached from a postcode in so many minutes. */
    List<String> within(String from, int most) {
        return minutes.getOrDefault(sector(from), Map.of()).entrySet().stream()
                .filter(to -> to.getValue() <= most)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static String sector(String postcode) {
        return postcode.substring(0, Math.max(0, postcode.length() - 2));
    }
}
