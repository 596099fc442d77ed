package org.ginnel.gateways.pass;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/** The place's travel pass as its data describes it. */
record Pass(String name, String what, String place, String apply, String source, List<PassRule> rules) {
    Pass {
        rules = List.copyOf(rules);
    }

    Optional<PassRule> ruleOn(LocalDate today) {
        return rules.stream().filter(rule -> rule.holds(today)).findFirst();
    }

    static Pass read(String document) {
        try (JsonReader reader = Json.createReader(new StringReader(document))) {
            JsonObject pass = reader.readObject().getJsonObject("pass");
            return new Pass(
                    pass.getString("name"),
                    pass.getString("what"),
                    pass.getString("place"),
                    pass.getString("apply"),
                    pass.getString("source"),
                    pass.getJsonArray("rules").getValuesAs(JsonObject.class).stream()
                            .map(Pass::rule)
                            .toList());
        }
    }

    private static PassRule rule(JsonObject rule) {
        return new PassRule(
                LocalDate.parse(rule.getString("from")),
                rule.isNull("until") ? null : LocalDate.parse(rule.getString("until")),
                MonthDay.parse("--" + rule.getString("day")),
                rule.getInt("youngest"),
                rule.getInt("oldest"),
                rule.getInt("care_leaver_youngest"),
                rule.getInt("care_leaver_oldest"));
    }
}
