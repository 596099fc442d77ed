package org.ginnel.gateways.mbacc;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Collection;
import java.util.List;

/**
 * The award at 14 as the place's document {@code subjects} tells it: core subjects everybody takes, options, and the
 * gateways each leads to.
 *
 * @param note where the mapping is from
 */
record Subjects(String award, String longName, String note, List<Subject> all) {
    static final Subjects NONE = new Subjects("", "", "", List.of());

    Subjects {
        all = List.copyOf(all);
    }

    static Subjects of(String document) {
        try (var reader = Json.createReader(new StringReader(document))) {
            JsonObject file = reader.readObject();
            JsonObject award = file.getJsonObject("award");
            return new Subjects(
                    award.getString("name"),
                    award.getString("long_name"),
                    file.getString("note", ""),
                    file.getJsonArray("subjects").getValuesAs(JsonObject.class).stream()
                            .map(Subjects::subject)
                            .toList());
        }
    }

    private static Subject subject(JsonObject subject) {
        return new Subject(
                subject.getString("code"),
                subject.getString("name"),
                subject.getBoolean("core"),
                subject.getJsonArray("gateways").getValuesAs(JsonString::getString));
    }

    List<Subject> core() {
        return all.stream().filter(Subject::core).toList();
    }

    List<Subject> options() {
        return all.stream().filter(subject -> !subject.core()).toList();
    }

    /** The options among these codes, each once, in the place's order. */
    List<Subject> picked(Collection<String> codes) {
        return options().stream()
                .filter(subject -> codes.contains(subject.code()))
                .toList();
    }

    boolean knows(Collection<String> codes) {
        return options().stream().map(Subject::code).toList().containsAll(codes);
    }

    record Subject(String code, String name, boolean core, List<String> gateways) {
        Subject {
            gateways = List.copyOf(gateways);
        }
    }
}
