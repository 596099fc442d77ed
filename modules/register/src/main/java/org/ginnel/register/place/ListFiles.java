package org.ginnel.register.place;

import static org.ginnel.register.place.PlaceObstacle.UNKNOWN_ROUTE;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ginnel.kernel.Refusal;

/** {@code t_levels.csv} and {@code postcode_sectors.csv}: small official lists that an empty system can answer with. */
final class ListFiles {
    static final String T_LEVELS = "t_levels.csv";
    static final String SECTORS = "postcode_sectors.csv";

    private ListFiles() {}

    static List<PlaceData.TLevelRow> tLevels(PlaceFolder folder, Map<String, List<String>> routes) {
        Table table = folder.csv(T_LEVELS, "id", "learn_aim_ref", "title", "name", "start_year", "route_id", "route");
        List.of("id", "learn_aim_ref").forEach(table::once);
        List<String> names = routes.values().stream().flatMap(List::stream).toList();
        return table.rows().stream()
                .map(row -> {
                    String route = row.text("route");
                    if (!names.contains(route.toLowerCase(Locale.ROOT))) {
                        throw Refusal.of(UNKNOWN_ROUTE, T_LEVELS, row.where(), route);
                    }
                    return new PlaceData.TLevelRow(
                            row.number("id", 1, 100_000),
                            row.matching("learn_aim_ref", "[0-9A-Z]{7}[0-9X]", Form.LEARN_AIM_REF),
                            row.text("title"),
                            row.text("name"),
                            row.number("start_year", 2020, 2100),
                            row.number("route_id", 1, 100_000),
                            route);
                })
                .toList();
    }

    static List<PlaceData.SectorRow> sectors(PlaceFolder folder) {
        Table table = folder.csv(SECTORS, "sector", "latitude", "longitude", "postcodes");
        table.once("sector");
        return table.rows().stream()
                .map(row -> new PlaceData.SectorRow(
                        row.matching("sector", "[A-Z]{1,2}[0-9][0-9A-Z]? [0-9]", Form.SECTOR),
                        row.degrees("latitude", 49, 61),
                        row.degrees("longitude", -9, 2),
                        row.number("postcodes", 1, 100_000)))
                .toList();
    }
}
