package org.ginnel.kernel;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The sentences of the product: one bundle a module, {@code org.ginnel.<module>.messages}. */
public final class Texts {
    private Texts() {}

    /** The module a class belongs to: the segment after {@code org.ginnel.}. */
    public static String moduleOf(Class<?> type) {
        String[] parts = type.getName().split("\\.");
        return parts.length > 2 ? parts[2] : "kernel";
    }

    /** The sentence of a key, filled in; the key itself between marks when a bundle lacks it, which a test forbids. */
    public static String of(String module, String key, Object... details) {
        try {
            String pattern = ResourceBundle.getBundle("org.ginnel." + module + ".messages", Locale.UK)
                    .getString(key);
            return details.length == 0 ? pattern : new MessageFormat(pattern, Locale.UK).format(details);
        } catch (MissingResourceException missing) {
            return "???" + key + "???";
        }
    }

    public static String of(Obstacle obstacle) {
        return of(
                obstacle.reason().module(),
                obstacle.reason().key(),
                obstacle.details().stream().map(Dates::shown).toArray());
    }

    public static List<String> of(List<Obstacle> obstacles) {
        return obstacles.stream().map(Texts::of).toList();
    }

    /** The words of an enum constant: {@code <feature package>.<enum name in lower case>.<CONSTANT>}. */
    public static String of(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        String pack = type.getPackageName();
        String feature = pack.substring(pack.lastIndexOf('.') + 1);
        return of(
                moduleOf(type), feature + "." + type.getSimpleName().toLowerCase(Locale.ROOT) + "." + constant.name());
    }
}
