package org.ginnel.register.place;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Texts;

/**
 * A setting as the secretariat sees it.
 *
 * @param value what holds today; {@code source} where it comes from
 * @param coming confirmed and not yet begun; {@code open} waits for a second person; {@code past} everything decided
 */
record SettingPicture(
        String key,
        String value,
        String source,
        SettingKind kind,
        List<Change> coming,
        List<Change> open,
        List<Change> past) {
    SettingPicture {
        coming = List.copyOf(coming);
        open = List.copyOf(open);
        past = List.copyOf(past);
    }

    /** The words of the bundle, or the key of a setting that only this place's file has. */
    static String name(String key) {
        String known = Texts.of("register", "place.setting." + key);
        return known.startsWith("???") ? key : known;
    }

    static String shown(String value) {
        return switch (value) {
            case "true" -> Texts.of("register", "place.settings.yes");
            case "false" -> Texts.of("register", "place.settings.no");
            case "" -> Texts.of("register", "place.settings.empty");
            default -> value;
        };
    }

    public String name() {
        return name(key);
    }

    /** @param decided null while nobody decided */
    record Change(
            UUID id,
            String key,
            String name,
            String was,
            String becomes,
            LocalDate since,
            String reason,
            String by,
            Instant at,
            String decidedBy,
            Instant decided,
            boolean confirmed,
            List<Obstacle> cannotConfirm,
            List<Obstacle> cannotRefuse) {}
}
