package org.ginnel.register.place;

import static org.ginnel.register.place.PlaceObstacle.FIELD_UNFIT;
import static org.ginnel.register.place.PlaceObstacle.RANGES_OVERLAP;
import static org.ginnel.register.place.PlaceObstacle.REPEATED;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ginnel.kernel.Refusal;

/** What several files of a place's folder are checked for. */
final class Checks {
    private final Set<String> seen = new HashSet<>();

    /** Refuses a value that came before in this set of checks. */
    String once(Fields fields, String field, String value) {
        if (!seen.add(value)) {
            throw Refusal.of(REPEATED, fields.file(), fields.where(field), value);
        }
        return value;
    }

    static String known(Fields fields, String field, String value, Collection<String> all, PlaceObstacle unknown) {
        if (!all.contains(value)) {
            throw Refusal.of(unknown, fields.file(), fields.where(field), value);
        }
        return value;
    }

    /** A range of days, both of which count. */
    static PlaceData.RangeRow range(Fields fields) {
        var range = new PlaceData.RangeRow(
                fields.text("name"), fields.day("first_day"), fields.day("last_day"), fields.text("source"));
        if (range.last().isBefore(range.first())) {
            throw Refusal.of(
                    FIELD_UNFIT,
                    fields.file(),
                    fields.where("last_day"),
                    fields.text("last_day"),
                    Form.LAST_NOT_BEFORE_FIRST);
        }
        return range;
    }

    /** Refuses ranges that share a day. */
    static void apart(String file, List<PlaceData.RangeRow> ranges) {
        List<PlaceData.RangeRow> sorted = ranges.stream()
                .sorted(Comparator.comparing(PlaceData.RangeRow::first))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (!sorted.get(i).first().isAfter(sorted.get(i - 1).last())) {
                throw Refusal.of(
                        RANGES_OVERLAP,
                        file,
                        sorted.get(i).name(),
                        sorted.get(i - 1).name());
            }
        }
    }
}
