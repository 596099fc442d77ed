package org.ginnel.kernel;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The settings of this process. A value is looked for as a system property, then as an environment variable, then as a
 * file of the secrets directory, then the default of {@link Setting} holds; the first that is not blank wins.
 */
public final class Config {
    private static final Config HERE = new Config(System::getProperty, System::getenv);

    private final UnaryOperator<String> properties;
    private final UnaryOperator<String> environment;

    public Config(UnaryOperator<String> properties, UnaryOperator<String> environment) {
        this.properties = properties;
        this.environment = environment;
    }

    /** The settings of this process. */
    public static Config here() {
        return HERE;
    }

    /** Settings as given and nothing else, for tests. */
    public static Config of(Map<Setting, String> values) {
        return new Config(
                key -> values.entrySet().stream()
                        .filter(entry -> entry.getKey().key().equals(key))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(null),
                variable -> null);
    }

    public String text(Setting setting) {
        String value = properties.apply(setting.key());
        if (blank(value)) {
            value = environment.apply(setting.variable());
        }
        if (blank(value) && setting != Setting.SECRETS) {
            value = secret(setting);
        }
        return blank(value) ? setting.standard() : value.strip();
    }

    public boolean has(Setting setting) {
        return !text(setting).isEmpty();
    }

    public boolean flag(Setting setting) {
        String value = text(setting).toLowerCase(Locale.ROOT);
        return switch (value) {
            case "true", "yes", "on" -> true;
            case "false", "no", "off", "" -> false;
            default -> throw wrong(setting, "true or false");
        };
    }

    public long number(Setting setting) {
        try {
            return Long.parseLong(text(setting));
        } catch (NumberFormatException notANumber) {
            throw wrong(setting, "a whole number");
        }
    }

    /** The base address without a slash at its end, for instance {@code https://ginnel.example}. */
    public String base() {
        URI base = URI.create(text(Setting.BASE));
        boolean web = "https".equals(base.getScheme()) || "http".equals(base.getScheme());
        if (!web
                || base.getHost() == null
                || base.getRawQuery() != null
                || base.getRawPath().length() > 1) {
            throw wrong(Setting.BASE, "an address like https://ginnel.example without a path");
        }
        return base.getScheme() + "://" + base.getRawAuthority().toLowerCase(Locale.ROOT);
    }

    /** A link for mails and redirects: the path of this product at the base address. */
    public String link(String path) {
        return base() + (path.startsWith("/") ? path : "/" + path);
    }

    /** What a Host header may say, in lower case. */
    public Set<String> hosts() {
        Set<String> hosts = new LinkedHashSet<>();
        hosts.add(base().replaceFirst("^https?://", ""));
        for (String host : text(Setting.HOSTS).split(",")) {
            if (!host.isBlank()) {
                hosts.add(host.strip().toLowerCase(Locale.ROOT));
            }
        }
        return Set.copyOf(hosts);
    }

    /** The directory of stored papers. */
    public Path files() {
        return has(Setting.FILES)
                ? Path.of(text(Setting.FILES))
                : Path.of(text(Setting.DATA)).resolve("files");
    }

    private String secret(Setting setting) {
        if (!has(Setting.SECRETS)) {
            return null;
        }
        Path file = Path.of(text(Setting.SECRETS)).resolve(setting.key());
        try {
            return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : null;
        } catch (IOException unreadable) {
            throw new IllegalStateException(
                    "The secret " + setting.key() + " cannot be read; give its file to the user that runs Ginnel.",
                    unreadable);
        }
    }

    private static boolean blank(String value) {
        return value == null || value.isBlank();
    }

    private static IllegalStateException wrong(Setting setting, String wanted) {
        return new IllegalStateException("The setting " + setting.key() + " must be " + wanted + ".");
    }
}
