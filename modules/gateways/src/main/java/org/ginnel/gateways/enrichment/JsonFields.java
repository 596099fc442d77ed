package org.ginnel.gateways.enrichment;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.ginnel.gateways.enrichment.Unfit.Why;

/** The fields of one object of a file; what does not fit is said by field and reason. */
record JsonFields(JsonObject object, String path) {
    static JsonFields of(JsonValue value, String path) {
        if (value == null || value.getValueType() != JsonValue.ValueType.OBJECT) {
            throw new Unfit(path.isEmpty() ? "id" : path.substring(0, path.length() - 1), Why.NO_OBJECT);
        }
        return new JsonFields(value.asJsonObject(), path);
    }

    /** Null when it is not there. */
    String text(String name, int most) {
        JsonValue value = value(name);
        if (value == null) {
            return null;
        }
        if (!(value instanceof JsonString string)) {
            throw unfit(name, Why.NO_TEXT);
        }
        String text = string.getString().strip();
        if (text.length() > most) {
            throw unfit(name, Why.TOO_LONG);
        }
        if (!text.codePoints().allMatch(JsonFields::writable)) {
            throw unfit(name, Why.NO_TEXT);
        }
        return text.isEmpty() ? null : text;
    }

    /** No control character but line ends and tabs, and no half of a pair. */
    private static boolean writable(int c) {
        return (c >= ' ' || c == '\n' || c == '\r' || c == '\t')
                && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE);
    }

    String needed(String name, int most) {
        String text = text(name, most);
        if (text == null) {
            throw unfit(name, Why.MISSING);
        }
        return text;
    }

    String orEmpty(String name, int most) {
        String text = text(name, most);
        return text == null ? "" : text;
    }

    UUID id(String name) {
        String text = needed(name, 100);
        if (!text.matches("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw unfit(name, Why.NO_ID);
        }
        return UUID.fromString(text);
    }

    BigDecimal number(String name, BigDecimal least, BigDecimal most) {
        JsonValue value = value(name);
        if (value == null) {
            return null;
        }
        if (!(value instanceof JsonNumber number)) {
            throw unfit(name, Why.NO_NUMBER);
        }
        BigDecimal said = number.bigDecimalValue();
        if (said.compareTo(least) < 0 || said.compareTo(most) > 0) {
            throw unfit(name, Why.OUT_OF_RANGE);
        }
        return said;
    }

    Integer whole(String name, int least, int most) {
        BigDecimal said = number(name, BigDecimal.valueOf(least), BigDecimal.valueOf(most));
        if (said != null && said.stripTrailingZeros().scale() > 0) {
            throw unfit(name, Why.NO_NUMBER);
        }
        return said == null ? null : said.intValue();
    }

    Double degrees(String name, int most) {
        BigDecimal said = number(name, BigDecimal.valueOf(-most), BigDecimal.valueOf(most));
        return said == null ? null : said.doubleValue();
    }

    LocalDate day(String name) {
        return parsed(name, text -> LocalDate.parse(text.substring(0, Math.min(10, text.length()))), Why.NO_DAY);
    }

    LocalTime time(String name) {
        return parsed(name, text -> LocalTime.parse(text.replaceFirst("(Z|[+-][0-9]{2}:?[0-9]{2})$", "")), Why.NO_TIME);
    }

    private <T> T parsed(String name, Function<String, T> parser, Why otherwise) {
        String text = text(name, 40);
        try {
            return text == null ? null : parser.apply(text);
        } catch (DateTimeException wrong) {
            throw unfit(name, otherwise);
        }
    }

    /** An address of the web: http or https with a host, nothing that a page could run. */
    String address(String name) {
        String text = text(name, 500);
        if (text == null) {
            return null;
        }
        try {
            URI uri = URI.create(text);
            if (!text.matches("(?i)https?://.*") || uri.getHost() == null || uri.getUserInfo() != null) {
                throw unfit(name, Why.NO_ADDRESS);
            }
            return text;
        } catch (IllegalArgumentException wrong) {
            throw unfit(name, Why.NO_ADDRESS);
        }
    }

    String mail(String name) {
        String text = text(name, 200);
        if (text != null && !text.matches("[^@\\s<>\"',;:]+@[^@\\s<>\"',;:]+\\.[^@\\s<>\"',;:]+")) {
            throw unfit(name, Why.NO_ADDRESS);
        }
        return text;
    }

    JsonFields object(String name) {
        return of(value(name), path + name + ".");
    }

    List<JsonFields> list(String name) {
        JsonValue value = value(name);
        if (value == null) {
            return List.of();
        }
        if (value.getValueType() != JsonValue.ValueType.ARRAY) {
            throw unfit(name, Why.NO_OBJECT);
        }
        return value.asJsonArray().stream()
                .map(one -> of(one, path + name + "."))
                .toList();
    }

    boolean has(String name) {
        return value(name) != null;
    }

    Unfit unfit(String name, Why why) {
        return new Unfit(path + name, why);
    }

    private JsonValue value(String name) {
        JsonValue value = object.get(name);
        return value == null || value.getValueType() == JsonValue.ValueType.NULL ? null : value;
    }
}
