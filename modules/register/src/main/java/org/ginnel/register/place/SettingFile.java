package org.ginnel.register.place;

import static org.ginnel.register.place.PlaceObstacle.SETTINGS_OVERLAP;
import static org.ginnel.register.place.PlaceObstacle.SETTING_MISSING;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.ginnel.kernel.Refusal;

/** {@code settings.json}: dated values, one a day and key. Keys that end in a unit have whole numbers. */
final class SettingFile {
    static final String SETTINGS = "settings.json";
    static final String NUMBERS = ".*_(days|minutes|hours|limit)";
    private static final List<String> WANTED = List.of(
            "choice_limit",
            "decide_by_days",
            "reply_by_days",
            "grace_minutes",
            "interview_notice_days",
            "object_days",
            "hold_minutes",
            "placement_days",
            "placement_hours",
            "still_true_days",
            "stale_days",
            "hidden_days",
            "call_days",
            "clear_days",
            "circulation_days",
            "chase_days");

    private SettingFile() {}

    static List<PlaceData.SettingRow> read(PlaceFolder folder) {
        List<PlaceData.SettingRow> settings = folder.json(SETTINGS).list("settings").stream()
                .map(SettingFile::row)
                .sorted(Comparator.comparing(PlaceData.SettingRow::key).thenComparing(PlaceData.SettingRow::from))
                .toList();
        for (int i = 1; i < settings.size(); i++) {
            PlaceData.SettingRow before = settings.get(i - 1);
            PlaceData.SettingRow one = settings.get(i);
            if (before.key().equals(one.key())
                    && (before.until() == null || before.until().isAfter(one.from()))) {
                throw Refusal.of(SETTINGS_OVERLAP, SETTINGS, one.from(), one.key());
            }
        }
        for (String key : WANTED) {
            if (settings.stream().noneMatch(one -> one.key().equals(key))) {
                throw Refusal.of(SETTING_MISSING, SETTINGS, key);
            }
        }
        return settings;
    }

    private static PlaceData.SettingRow row(Fields setting) {
        String key = setting.matching("key", "[a-z][a-z0-9_.]*", Form.SETTING_KEY);
        String value = setting.any("value").strip();
        if (key.matches(NUMBERS) && !value.matches("[0-9]{1,6}")) {
            throw setting.unfit("value", Form.WHOLE_NUMBER);
        }
        LocalDate from = setting.day("from");
        LocalDate until = setting.optionalDay("until");
        if (until != null && !until.isAfter(from)) {
            throw setting.unfit("until", Form.LAST_NOT_BEFORE_FIRST);
        }
        return new PlaceData.SettingRow(key, value, from, until, setting.text("source"));
    }
}
