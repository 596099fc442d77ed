package org.ginnel.gateways.enrichment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ginnel.register.Places;

/** The place's topics and the days of the directory's rules: data of the place, never code. */
@ApplicationScoped
class Topics {
    @Inject
    Places places;

    List<Topic> all() {
        return places.document("enrichment").map(Topics::read).orElse(List.of());
    }

    Optional<Topic> find(String code) {
        return all().stream().filter(topic -> topic.code().equals(code)).findFirst();
    }

    static List<Topic> read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject().getJsonArray("topics").getValuesAs(JsonObject.class).stream()
                    .map(topic -> new Topic(
                            topic.getString("code"),
                            topic.getString("name"),
                            topic.getString("summary"),
                            topic.getJsonArray("aliases").getValuesAs(JsonString::getString)))
                    .toList();
        }
    }

    /** What was made sure of before this day is stale. */
    LocalDate freshSince(LocalDate today) {
        return today.minusDays(days("assured_days", 180));
    }

    /** What was made sure of before this day is no longer shown. */
    LocalDate shownSince(LocalDate today) {
        return freshSince(today).minusDays(days("stale_service_days", 90));
    }

    private int days(String key, int standard) {
        return places.setting(key).map(Integer::parseInt).orElse(standard);
    }
}
