package org.ginnel.register.place;

import static org.ginnel.register.place.PlaceWriting.values;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Bank holidays, T Levels and postcode sectors of a place's folder. They fill gaps: what an official list brought stays
 * as that list says.
 */
final class SmallListWriting {
    private final PlaceWriting place;
    private final PlaceData data;
    private final UUID run;

    SmallListWriting(PlaceWriting place, PlaceData data, UUID run) {
        this.place = place;
        this.data = data;
        this.run = run;
    }

    void write() throws SQLException {
        place.rows(
                "holiday (day, name, substitute) values (?, ?, ?) on conflict do nothing",
                data.holidays(),
                one -> values(one.day(), one.name(), one.substitute()));
        sectors();
        tLevels();
    }

    /** Sectors, and their districts as the middle of their postcodes. */
    private void sectors() throws SQLException {
        String into = "postcode_sector (sector, district, postcodes, latitude, longitude) values (?, ?, ?, ?, ?)"
                + " on conflict do nothing";
        place.rows(
                into,
                data.sectors(),
                one -> values(one.sector(), false, one.postcodes(), one.latitude(), one.longitude()));
        Map<String, List<PlaceData.SectorRow>> districts = data.sectors().stream()
                .collect(Collectors.groupingBy(
                        one -> one.sector().substring(0, one.sector().indexOf(' '))));
        place.rows(into, districts.entrySet(), district -> {
            int all = district.getValue().stream()
                    .mapToInt(PlaceData.SectorRow::postcodes)
                    .sum();
            double latitude = district.getValue().stream()
                    .mapToDouble(one -> one.latitude() * one.postcodes())
                    .sum();
            double longitude = district.getValue().stream()
                    .mapToDouble(one -> one.longitude() * one.postcodes())
                    .sum();
            return values(district.getKey(), true, all, latitude / all, longitude / all);
        });
    }

    private void tLevels() throws SQLException {
        place.rows(
                "intake_run (id, kind, file_name, date_of_data, source, licence, dry_run, state, added, finished)"
                        + " values (?, 't-levels', ?, ?, ?, ?, false, 'APPLIED', ?, now()) on conflict do nothing",
                List.of(data),
                one -> values(
                        run,
                        ListFiles.T_LEVELS,
                        one.tLevelsAsAt(),
                        one.tLevelsSource(),
                        "OGL v3.0",
                        one.tLevels().size()));
        Map<Integer, String> routes = data.tLevels().stream()
                .collect(Collectors.toMap(
                        PlaceData.TLevelRow::routeId, PlaceData.TLevelRow::route, (first, again) -> first));
        place.rows(
                "t_level_route (id, name, since, changed, run) values (?, ?, ?, ?, ?) on conflict do nothing",
                routes.entrySet(),
                one -> values(one.getKey(), one.getValue(), data.tLevelsAsAt(), data.tLevelsAsAt(), run));
        place.rows(
                "t_level (id, learn_aim_ref, title, name, start_year, route, since, changed, run)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                data.tLevels(),
                one -> values(
                        one.id(),
                        one.learnAimRef(),
                        one.title(),
                        one.name(),
                        one.startYear(),
                        one.routeId(),
                        data.tLevelsAsAt(),
                        data.tLevelsAsAt(),
                        run));
    }
}
