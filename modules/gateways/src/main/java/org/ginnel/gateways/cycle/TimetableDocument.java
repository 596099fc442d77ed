package org.ginnel.gateways.cycle;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.ginnel.gateways.Cycle;
import org.ginnel.gateways.CycleId;
import org.ginnel.kernel.Dates;
import org.ginnel.register.Places;

/** The place's document {@code timetable}. A closing day without a time of day means the end of that day. */
final class TimetableDocument {
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private TimetableDocument() {}

    /** @param days what the place's settings say about decisions, replies and the allowance */
    static List<Cycle> read(String json, Promises days) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject().getJsonArray("cycles").getValuesAs(JsonObject.class).stream()
                    .map(cycle -> cycle(cycle, days))
                    .toList();
        }
    }

    private static Cycle cycle(JsonObject from, Promises days) {
        return new Cycle(
                new CycleId(UUID.nameUUIDFromBytes(("cycle:" + from.getString("code")).getBytes(UTF_8))),
                from.getInt("entry_age"),
                day(from, "starts").getYear(),
                day(from, "opens"),
                day(from, "equal_consideration"),
                days.decideBy(),
                moment(from.getString("closes")),
                days.grace(),
                days.replyBy(),
                day(from, "results_day"),
                day(from, "offers_end"),
                day(from, "carry_over_opens"));
    }

    private static LocalDate day(JsonObject from, String key) {
        return LocalDate.parse(from.getString(key));
    }

    private static Instant moment(String text) {
        LocalDateTime at = text.contains("T")
                ? LocalDateTime.parse(text)
                : LocalDate.parse(text).atTime(END_OF_DAY);
        return at.atZone(Dates.LONDON).toInstant();
    }

    /** What the place's settings promise people of a round. */
    record Promises(int decideBy, int replyBy, Duration grace) {
        static Promises of(Places places) {
            return new Promises(
                    number(places, "decide_by_days", 15),
                    number(places, "reply_by_days", 10),
                    Duration.ofMinutes(number(places, "grace_minutes", 5)));
        }

        private static int number(Places places, String key, int standard) {
            return places.setting(key).map(Integer::parseInt).orElse(standard);
        }
    }
}
