package org.ginnel.register.place;

import static org.ginnel.register.place.PlaceObstacle.FIELD_MISSING;
import static org.ginnel.register.place.PlaceObstacle.FIELD_UNFIT;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ginnel.kernel.Refusal;

/** The fields of a JSON object of a place's folder, each read in the form it must have or refused by file and field. */
record Fields(String file, String path, JsonObject object) {
    static final String CODE = "[a-z][a-z0-9-]*";

    String where(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    boolean has(String name) {
        return object.containsKey(name) && object.get(name).getValueType() != JsonValue.ValueType.NULL;
    }

    private JsonValue value(String name) {
        if (!has(name)) {
            throw Refusal.of(FIELD_MISSING, file, where(name));
        }
        return object.get(name);
    }

    Refusal unfit(String name, Form form) {
        return Refusal.of(FIELD_UNFIT, file, where(name), shown(object.get(name)), form);
    }

    private static String shown(JsonValue value) {
        String text = value instanceof JsonString string ? string.getString() : String.valueOf(value);
        return text.length() > 60 ? text.substring(0, 60) : text;
    }

    /** Text with something in it. */
    String text(String name) {
        String text = any(name);
        if (text.isBlank()) {
            throw Refusal.of(FIELD_MISSING, file, where(name));
        }
        return text.strip();
    }

    /** Text that may be empty. */
    String any(String name) {
        if (value(name) instanceof JsonString string) {
            return string.getString();
        }
        throw unfit(name, Form.TEXT);
    }

    String optional(String name) {
        return has(name) ? any(name) : null;
    }

    String matching(String name, String pattern, Form form) {
        String text = text(name);
        if (!text.matches(pattern)) {
            throw unfit(name, form);
        }
        return text;
    }

    String code() {
        return matching("code", CODE, Form.CODE);
    }

    <E extends Enum<E>> E one(String name, Class<E> type) {
        String text = text(name);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> unfit(name, Form.WORD));
    }

    int number(String name, int least, int most) {
        if (value(name) instanceof JsonNumber number
                && number.isIntegral()
                && number.bigDecimalValue().abs().intValue() <= 1_000_000
                && number.intValue() >= least
                && number.intValue() <= most) {
            return number.intValue();
        }
        throw unfit(name, Form.WHOLE_NUMBER);
    }

    Double degrees(String name) {
        if (!has(name)) {
            return null;
        }
        if (value(name) instanceof JsonNumber number && Math.abs(number.doubleValue()) <= 90) {
            return number.doubleValue();
        }
        throw unfit(name, Form.DEGREES);
    }

    boolean flag(String name) {
        return switch (value(name).getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> throw unfit(name, Form.TRUE_FALSE);
        };
    }

    LocalDate day(String name) {
        try {
            return LocalDate.parse(text(name));
        } catch (DateTimeParseException wrong) {
            throw unfit(name, Form.DATE);
        }
    }

    LocalDate optionalDay(String name) {
        return has(name) ? day(name) : null;
    }

    Fields inner(String name) {
        if (value(name) instanceof JsonObject inner) {
            return new Fields(file, where(name), inner);
        }
        throw unfit(name, Form.OBJECT);
    }

    List<Fields> list(String name) {
        List<Fields> list = new ArrayList<>();
        for (JsonValue item : array(name)) {
            String at = where(name) + "[" + (list.size() + 1) + "]";
            if (!(item instanceof JsonObject inner)) {
                throw Refusal.of(FIELD_UNFIT, file, at, shown(item), Form.OBJECT);
            }
            list.add(new Fields(file, at, inner));
        }
        return list;
    }

    List<String> texts(String name) {
        List<String> list = new ArrayList<>();
        for (JsonValue item : array(name)) {
            if (!(item instanceof JsonString string) || string.getString().isBlank()) {
                throw Refusal.of(
                        FIELD_UNFIT, file, where(name) + "[" + (list.size() + 1) + "]", shown(item), Form.TEXT);
            }
            list.add(string.getString().strip());
        }
        return list;
    }

    JsonArray array(String name) {
        if (value(name) instanceof JsonArray array) {
            return array;
        }
        throw unfit(name, Form.LIST);
    }
}
