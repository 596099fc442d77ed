package org.ginnel.register.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ginnel.register.Places.Borough;
import org.ginnel.register.Places.Place;

/** What is known about the loaded place. */
record PlaceFacts(
        Place place,
        List<Borough> boroughs,
        List<Setting> settings,
        Map<String, String> documents,
        List<Source> sources) {
    /** @param until first day on which it no longer holds, null for no end */
    record Setting(String key, String value, LocalDate since, LocalDate until) {
        boolean holds(LocalDate day) {
            return !since.isAfter(day) && (until == null || until.isAfter(day));
        }
    }

    record Source(String title, String publisher, String asAt, String licence, String attribution, String address) {}

    /** The value on a day; before the first dated value, that first one. */
    Optional<String> setting(String key, LocalDate day) {
        List<Setting> dated =
                settings.stream().filter(setting -> setting.key().equals(key)).toList();
        return dated.stream()
                .filter(setting -> setting.holds(day))
                .findFirst()
                .or(() -> dated.stream().findFirst().filter(first -> day.isBefore(first.since())))
                .map(Setting::value);
    }
}
