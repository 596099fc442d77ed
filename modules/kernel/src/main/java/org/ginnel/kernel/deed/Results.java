package org.ginnel.kernel.deed;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Results of deeds as JSON and back: nothing, texts, numbers, yes/no, ids, dates, enums, records and lists of these. */
final class Results {
    private Results() {}

    static String write(Object result) {
        return json(result).toString();
    }

    static Object read(String text, Type type) {
        if (type == void.class || text == null) {
            return null;
        }
        try (var reader = Json.createReader(new StringReader("[" + text + "]"))) {
            return value(reader.readArray().get(0), type);
        }
    }

    private static JsonValue json(Object value) {
        if (value == null) {
            return JsonValue.NULL;
        }
        if (value instanceof Boolean yes) {
            return yes ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof List<?> list) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            list.forEach(item -> array.add(json(item)));
            return array.build();
        }
        if (value instanceof Record) {
            JsonObjectBuilder object = Json.createObjectBuilder();
            for (RecordComponent part : value.getClass().getRecordComponents()) {
                object.add(part.getName(), json(read(part, value)));
            }
            return object.build();
        }
        return Json.createValue(value instanceof Enum<?> constant ? constant.name() : value.toString());
    }

    private static Object value(JsonValue json, Type type) {
        if (json == JsonValue.NULL) {
            return null;
        }
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            List<Object> items = new ArrayList<>();
            for (JsonValue item : (JsonArray) json) {
                items.add(value(item, list.getActualTypeArguments()[0]));
            }
            return items;
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return record((JsonObject) json, plain);
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return json == JsonValue.TRUE;
        }
        return scalar(((JsonString) json).getString(), plain);
    }

    private static Object scalar(String text, Class<?> type) {
        if (type == String.class) {
            return text;
        }
        if (type == UUID.class) {
            return UUID.fromString(text);
        }
        if (type == int.class || type == Integer.class) {
            return Integer.valueOf(text);
        }
        if (type == long.class || type == Long.class) {
            return Long.valueOf(text);
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(text);
        }
        if (type == Instant.class) {
            return Instant.parse(text);
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(text))
                    .findFirst()
                    .orElseThrow();
        }
        throw new IllegalArgumentException("a deed cannot return " + type);
    }

    private static Object record(JsonObject json, Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(parts)
                    .map(part -> value(json.get(part.getName()), part.getGenericType()))
                    .toArray());
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Object read(RecordComponent part, Object record) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
