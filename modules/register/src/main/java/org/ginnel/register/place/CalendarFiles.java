package org.ginnel.register.place;

import static org.ginnel.register.place.PlaceObstacle.TIMETABLE_ORDER;
import static org.ginnel.register.place.PlaceObstacle.UNKNOWN_BOROUGH;
import static org.ginnel.register.place.PlaceObstacle.UNKNOWN_KEY;

import java.util.List;
import org.ginnel.kernel.Refusal;

/** {@code bank_holidays.csv}, {@code calendar.json}, {@code timetable.json}. */
final class CalendarFiles {
    static final String HOLIDAYS = "bank_holidays.csv";
    static final String CALENDAR = "calendar.json";
    static final String TIMETABLE = "timetable.json";
    private static final List<String> ORDER =
            List.of("opens", "equal_consideration", "closes", "results_day", "offers_end", "carry_over_opens");

    private enum Terms {
        KNOWN,
        UNKNOWN
    }

    private CalendarFiles() {}

    static List<PlaceData.HolidayRow> holidays(PlaceFolder folder) {
        Table table = folder.csv(HOLIDAYS, "date", "name", "substitute");
        table.once("date");
        return table.rows().stream()
                .map(row -> new PlaceData.HolidayRow(row.day("date"), row.text("name"), row.yes("substitute")))
                .toList();
    }

    static List<PlaceData.RangeRow> closed(PlaceFolder folder) {
        List<PlaceData.RangeRow> ranges = folder.json(CALENDAR).list("closed_ranges").stream()
                .map(Checks::range)
                .toList();
        Checks.apart(CALENDAR, ranges);
        return ranges;
    }

    /** Every borough has terms, or the file says that they are unknown. */
    static List<PlaceData.TermRow> terms(PlaceFolder folder, List<String> boroughs) {
        Fields file = folder.json(CALENDAR);
        List<PlaceData.TermRow> terms = file.list("school_terms").stream()
                .map(term -> new PlaceData.TermRow(
                        Checks.known(term, "borough", term.text("borough"), boroughs, UNKNOWN_BOROUGH),
                        Checks.range(term)))
                .toList();
        boolean known = file.one("terms", Terms.class) == Terms.KNOWN;
        for (String borough : boroughs) {
            List<PlaceData.RangeRow> own = terms.stream()
                    .filter(term -> term.borough().equals(borough))
                    .map(PlaceData.TermRow::days)
                    .toList();
            if (known && own.isEmpty()) {
                throw Refusal.of(UNKNOWN_KEY, CALENDAR, "school_terms", borough);
            }
            Checks.apart(CALENDAR, own);
        }
        return terms;
    }

    static void timetable(PlaceFolder folder) {
        Checks codes = new Checks();
        for (Fields cycle : folder.json(TIMETABLE).list("cycles")) {
            codes.once(cycle, "code", cycle.matching("code", "[a-z0-9][a-z0-9-]*", Form.CODE));
            cycle.number("entry_age", 14, 100);
            cycle.text("year");
            cycle.day("starts");
            cycle.text("source");
            for (int i = 1; i < ORDER.size(); i++) {
                if (cycle.day(ORDER.get(i)).isBefore(cycle.day(ORDER.get(i - 1)))) {
                    throw Refusal.of(TIMETABLE_ORDER, TIMETABLE, cycle.path(), ORDER.get(i), ORDER.get(i - 1));
                }
            }
        }
    }
}
