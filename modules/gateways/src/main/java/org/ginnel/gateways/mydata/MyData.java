package org.ginnel.gateways.mydata;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.List;
import org.ginnel.gateways.Consents.Consent;
import org.ginnel.gateways.OwnRecords.Part;
import org.ginnel.kernel.Dates;
import org.ginnel.kernel.Texts;

/** Everything the gateways keep of one young person, for her to read and to take away. */
record MyData(String name, Instant at, List<Part> parts, List<Look> looks, List<Consent> consents) {
    MyData {
        parts = List.copyOf(parts);
        looks = List.copyOf(looks);
        consents = List.copyOf(consents);
    }

    JsonObject json() {
        JsonObjectBuilder json = Json.createObjectBuilder().add("name", name).add("as_at", at.toString());
        JsonArrayBuilder records = Json.createArrayBuilder();
        for (Part part : parts) {
            JsonArrayBuilder lines = Json.createArrayBuilder();
            part.lines()
                    .forEach(line -> lines.add(Json.createObjectBuilder()
                            .add("label", line.label())
                            .add("value", line.value())));
            records.add(Json.createObjectBuilder()
                    .add("code", part.code())
                    .add("title", part.title())
                    .add("lines", lines));
        }
        JsonArrayBuilder looked = Json.createArrayBuilder();
        looks.forEach(look -> looked.add(Json.createObjectBuilder()
                .add("at", look.at().toString())
                .add("who", look.who())
                .add("as", look.as())
                .add("what", look.what())));
        JsonArrayBuilder shared = Json.createArrayBuilder();
        consents.forEach(consent -> shared.add(
                Json.createObjectBuilder().add("what", consent.what()).add("with", consent.with())));
        return json.add("records", records)
                .add("looked_at", looked)
                .add("shared", shared)
                .build();
    }

    /** The same for reading: plain text, a heading a part. */
    String text() {
        StringBuilder out =
                new StringBuilder(Texts.of("gateways", "mydata.text.head", name, Dates.time(at))).append("\n");
        for (Part part : parts) {
            heading(out, part.title());
            part.lines()
                    .forEach(line -> out.append(line.label())
                            .append(": ")
                            .append(line.value().isEmpty() ? Texts.of("gateways", "none") : line.value())
                            .append('\n'));
        }
        heading(out, Texts.of("gateways", "mydata.looks"));
        looks.forEach(look -> out.append(Dates.time(look.at()))
                .append(": ")
                .append(look.who())
                .append(look.as().isEmpty() ? "" : ", " + look.as())
                .append(", ")
                .append(look.words())
                .append('\n'));
        heading(out, Texts.of("gateways", "mydata.consents"));
        consents.forEach(consent ->
                out.append(consent.what()).append(": ").append(consent.with()).append('\n'));
        return out.toString();
    }

    private static void heading(StringBuilder out, String words) {
        out.append('\n')
                .append(words)
                .append('\n')
                .append("=".repeat(words.length()))
                .append('\n');
    }

    /** @param as the hat worn then, empty without one */
    record Look(Instant at, String who, String as, String what) {
        String words() {
            String known = Texts.of("gateways", "mydata.look." + what);
            return known.startsWith("???") ? what : known;
        }
    }
}
