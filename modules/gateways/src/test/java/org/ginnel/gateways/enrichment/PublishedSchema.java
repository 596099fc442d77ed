package org.ginnel.gateways.enrichment;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** As much of JSON Schema as Open Referral UK's compiled schemas use: type, format, enum, required, properties, items. */
record PublishedSchema(JsonObject schema) {
    static PublishedSchema of(String file) {
        return new PublishedSchema(json(file));
    }

    static JsonObject json(String file) {
        try (JsonReader reader = Json.createReader(stream(file))) {
            return reader.readObject();
        }
    }

    static String text(String file) {
        try (InputStream in = stream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static InputStream stream(String file) {
        return PublishedSchema.class.getResourceAsStream("/open-referral-uk/" + file);
    }

    List<String> flaws(JsonValue value) {
        List<String> flaws = new ArrayList<>();
        check(schema, value, "", flaws);
        return flaws;
    }

    private static void check(JsonObject schema, JsonValue value, String at, List<String> flaws) {
        switch (schema.getString("type", "")) {
            case "object" -> object(schema, value, at, flaws);
            case "array" -> {
                if (value instanceof JsonArray array) {
                    for (int i = 0; i < array.size(); i++) {
                        check(schema.getJsonObject("items"), array.get(i), at + "[" + i + "]", flaws);
                    }
                } else {
                    flaws.add(at + " is no array");
                }
            }
            case "string" -> string(schema, value, at, flaws);
            case "number", "integer" -> {
                if (!(value instanceof JsonNumber)) {
                    flaws.add(at + " is no number");
                }
            }
            default -> {
                // the schemas leave some fields open
            }
        }
    }

    private static void object(JsonObject schema, JsonValue value, String at, List<String> flaws) {
        if (!(value instanceof JsonObject object)) {
            flaws.add(at + " is no object");
            return;
        }
        if (schema.get("required") instanceof JsonArray required) {
            required.getValuesAs(JsonString::getString).stream()
                    .filter(name -> !object.containsKey(name))
                    .forEach(name -> flaws.add(at + " lacks " + name));
        }
        JsonObject properties = schema.getJsonObject("properties");
        object.forEach((name, inner) -> {
            if (!properties.containsKey(name)) {
                flaws.add(at + " has " + name + ", which the schema does not know");
            } else {
                check(properties.getJsonObject(name), inner, at + "." + name, flaws);
            }
        });
    }

    private static void string(JsonObject schema, JsonValue value, String at, List<String> flaws) {
        if (!(value instanceof JsonString string)) {
            flaws.add(at + " is no string");
            return;
        }
        if (schema.get("enum") instanceof JsonArray words && !words.contains(value)) {
            flaws.add(at + " is none of " + words);
        }
        try {
            switch (schema.getString("format", "")) {
                case "uuid" -> UUID.fromString(string.getString());
                case "uri" -> URI.create(string.getString()).toURL();
                case "date-time" -> OffsetDateTime.parse(string.getString());
                case "email" -> {
                    if (!string.getString().contains("@")) {
                        flaws.add(at + " is no address");
                    }
                }
                default -> {
                    // no form is asked for
                }
            }
        } catch (IOException | RuntimeException wrong) {
            flaws.add(at + " is no " + schema.getString("format"));
        }
    }
}
