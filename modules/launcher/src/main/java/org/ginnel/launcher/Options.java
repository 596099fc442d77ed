package org.ginnel.launcher;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What was asked for at the start: {@code -Dginnel.…} properties, and {@code GINNEL_DB_…} variables for a database of
 * one's own.
 *
 * @param root where {@code config} and {@code modules} lie
 * @param administrator the address the first administrator signs in with
 * @param database a PostgreSQL of one's own, if wanted
 */
public record Options(
        Path root, Path data, int port, Path place, boolean demo, String administrator, Optional<Other> database) {
    /** The address, user and password of a PostgreSQL that is not started here. */
    public record Other(String url, String user, String password) {
        @Override
        public String toString() {
            return url;
        }
    }

    public static Options of(UnaryOperator<String> property, UnaryOperator<String> variable) {
        Path root = path("ginnel.root", or(property.apply("ginnel.root"), ""));
        return new Options(
                root,
                path(
                        "ginnel.data",
                        root.resolve(or(property.apply("ginnel.data"), "data")).toString()),
                port(or(property.apply("ginnel.port"), "8080")),
                place(root, or(property.apply("ginnel.place"), "greater-manchester")),
                yesOrNo(or(property.apply("ginnel.demo"), "true")),
                or(property.apply("ginnel.administrator"), "administrator@localhost"),
                database(variable));
    }

    public Options withPort(int other) {
        return new Options(root, data, other, place, demo, administrator, database);
    }

    /** The address people type. */
    public String address() {
        return "http://localhost:" + port;
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            throw noPort(text, notANumber);
        }
        throw noPort(text, null);
    }

    private static Trouble noPort(String text, Throwable cause) {
        return new Trouble(
                "The port \"" + text + "\" is none: give a number from 1 to 65535, for instance -Dginnel.port=8080.",
                cause);
    }

    /** A name is a folder of {@code config/places}; anything with a slash is a folder anywhere. */
    private static Path place(Path root, String name) {
        Path place = name.contains("/") || name.contains("\\")
                ? path("ginnel.place", name)
                : root.resolve("config").resolve("places").resolve(name);
        if (!Files.isRegularFile(place.resolve("place.json"))) {
            throw new Trouble("There is no place \"" + name + "\": " + place
                    + " has no place.json. Give the name of a folder in config/places with -Dginnel.place=….");
        }
        return place;
    }

    private static boolean yesOrNo(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new Trouble("-Dginnel.demo is true or false, not \"" + text + "\".");
        };
    }

    private static Optional<Other> database(UnaryOperator<String> variable) {
        String url = or(variable.apply("GINNEL_DB_URL"), "");
        if (url.isEmpty()) {
            return Optional.empty();
        }
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new Trouble("GINNEL_DB_URL must look like jdbc:postgresql://host:5432/ginnel.");
        }
        String user = or(variable.apply("GINNEL_DB_USER"), "");
        if (user.isEmpty()) {
            throw new Trouble("GINNEL_DB_URL is set but GINNEL_DB_USER is not: set both, and GINNEL_DB_PASSWORD.");
        }
        return Optional.of(new Other(url, user, or(variable.apply("GINNEL_DB_PASSWORD"), "")));
    }

    private static Path path(String name, String text) {
        try {
            return Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException wrong) {
            throw new Trouble("-D" + name + "=" + text + " is not a path of this computer.", wrong);
        }
    }

    private static String or(String value, String standard) {
        return value == null || value.isBlank() ? standard : value.strip();
    }
}
