package org.ginnel.register.place;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.Places.Borough;
import org.ginnel.register.Places.Place;

/** The tables of the place, read whole. */
interface PlaceTables {
    EntityManager em();

    default String revision() {
        List<?> found = em().createNativeQuery("select revision || coalesce((select cast(max(decided_at) as text)"
                        + " from register.setting_change where confirmed), '') from register.place")
                .getResultList();
        return found.isEmpty() ? "" : (String) found.get(0);
    }

    default PlaceFacts read() {
        Place place = rows("select id, code, name, authority, adjective from register.place")
                .map(row ->
                        new Place((UUID) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4]))
                .findFirst()
                .orElseThrow(() -> Refusal.of(PlaceObstacle.NO_PLACE));
        return new PlaceFacts(
                place,
                rows("select code, la_code, name from register.borough order by position")
                        .map(row -> new Borough((String) row[0], (String) row[1], (String) row[2]))
                        .toList(),
                rows("select key, value, since, until, source from register.place_setting order by key, since")
                        .map(PlaceTables::setting)
                        .toList(),
                rows("select key, becomes, since, cast(null as date), reason from register.setting_change"
                                + " where confirmed order by since, decided_at")
                        .map(PlaceTables::setting)
                        .toList(),
                rows("select name, json from register.place_document")
                        .collect(Collectors.toUnmodifiableMap(row -> (String) row[0], row -> (String) row[1])),
                rows("select title, publisher, as_at, licence, attribution, address from register.place_source"
                                + " order by position")
                        .map(row -> new PlaceFacts.Source(
                                (String) row[0],
                                (String) row[1],
                                (String) row[2],
                                (String) row[3],
                                (String) row[4],
                                (String) row[5]))
                        .toList());
    }

    default List<PlaceMap.Outline> outlines() {
        return rows("select code, la_code, name, outline from register.borough order by position")
                .map(row -> new PlaceMap.Outline((String) row[0], (String) row[1], (String) row[2], (String) row[3]))
                .toList();
    }

    private static PlaceFacts.Setting setting(Object[] row) {
        return new PlaceFacts.Setting((String) row[0], (String) row[1], day(row[2]), day(row[3]), (String) row[4]);
    }

    private static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }

    private Stream<Object[]> rows(String sql) {
        List<?> rows = em().createNativeQuery(sql).getResultList();
        return rows.stream().map(Object[].class::cast);
    }
}
