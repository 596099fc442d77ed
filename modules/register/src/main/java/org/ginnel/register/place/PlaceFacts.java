package org.ginnel.register.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ginnel.register.Places.Borough;
import org.ginnel.register.Places.Place;

/**
 * What is known about the loaded place.
 *
 * @param changed the settings that two people changed on the page, by their first day
 */
record PlaceFacts(
        Place place,
        List<Borough> boroughs,
        List<Setting> settings,
        List<Setting> changed,
        Map<String, String> documents,
        List<Source> sources) {
    /** @param until first day on which it no longer holds, null for no end */
    record Setting(String key, String value, LocalDate since, LocalDate until, String source) {
        boolean holds(LocalDate day) {
            return !since.isAfter(day) && (until == null || until.isAfter(day));
        }
    }

    record Source(String title, String publisher, String asAt, String licence, String attribution, String address) {}

    /** What people changed goes before the file; else the file's value on a day, before its first one that first one. */
    Optional<String> setting(String key, LocalDate day) {
        return inForce(key, day).map(Setting::value);
    }

    /** Why the value of a day is what it is; empty for an unknown key. */
    String source(String key, LocalDate day) {
        return inForce(key, day).map(Setting::source).orElse("");
    }

    private Optional<Setting> inForce(String key, LocalDate day) {
        return changed.stream()
                .filter(one -> one.key().equals(key) && one.holds(day))
                .reduce((earlier, later) -> later)
                .or(() -> ofTheFile(key, day));
    }

    private Optional<Setting> ofTheFile(String key, LocalDate day) {
        List<Setting> dated =
                settings.stream().filter(setting -> setting.key().equals(key)).toList();
        return dated.stream()
                .filter(setting -> setting.holds(day))
                .findFirst()
                .or(() -> dated.stream().findFirst().filter(first -> day.isBefore(first.since())));
    }
}
