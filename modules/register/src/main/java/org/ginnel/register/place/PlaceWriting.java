package org.ginnel.register.place;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Writes a checked place: its own tables anew, its part of the official lists beside what the intake brought. */
final class PlaceWriting {
    /** The run that stands for what a place's folder brings to the official lists. */
    private static final UUID RUN = new UUID(0, 0);
    /** Children first. */
    private static final List<String> TABLES = List.of(
            "place_source",
            "place_document",
            "place_setting",
            "school_term",
            "closed_range",
            "sub_system",
            "subject_gateway",
            "subject",
            "gateway_test",
            "sector_test",
            "gateway_subject_area",
            "gateway_occupation",
            "gateway_route",
            "gateway_alias",
            "gateway",
            "route_alias",
            "route",
            "borough",
            "place");

    private final Connection owner;
    private final PlaceData data;

    PlaceWriting(Connection owner, PlaceData data) {
        this.owner = owner;
        this.data = data;
    }

    void write() throws SQLException {
        try (Statement statement = owner.createStatement()) {
            for (String table : TABLES) {
                statement.execute("delete from register." + table);
            }
        }
        place();
        gateways();
        calendar();
        new SmallListWriting(this, data, RUN).write();
    }

    private void place() throws SQLException {
        rows(
                "place (id, code, name, authority, adjective, revision, loaded_at) values (?, ?, ?, ?, ?, ?, now())",
                List.of(data),
                one -> values(
                        PlaceLoading.idOf(one.code()),
                        one.code(),
                        one.name(),
                        one.authority(),
                        one.adjective(),
                        one.revision()));
        AtomicInteger n = new AtomicInteger();
        rows(
                "borough (code, la_code, name, outline, position) values (?, ?, ?, ?, ?)",
                data.boroughs(),
                one -> values(one.code(), one.laCode(), one.name(), one.outline(), n.incrementAndGet()));
        rows(
                "sub_system (code, name, position) values (?, ?, ?)",
                data.subSystems(),
                one -> values(one.code(), one.name(), n.incrementAndGet()));
        rows(
                "place_setting (key, value, since, until, source) values (?, ?, ?, ?, ?)",
                data.settings(),
                one -> values(one.key(), one.value(), one.from(), one.until(), one.source()));
        rows(
                "place_document (name, json, sha256) values (?, ?, ?)",
                data.documents().entrySet(),
                one -> values(one.getKey(), one.getValue(), PlaceFolder.sha256(one.getValue())));
        rows(
                "place_source (position, title, publisher, as_at, licence, attribution, address)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                data.sources(),
                one -> values(
                        n.incrementAndGet(),
                        one.title(),
                        one.publisher(),
                        one.asAt(),
                        one.licence(),
                        one.attribution(),
                        one.address()));
    }

    private void gateways() throws SQLException {
        AtomicInteger n = new AtomicInteger();
        rows(
                "route (name, position) values (?, ?)",
                data.routes().keySet(),
                route -> values(route, n.incrementAndGet()));
        for (var route : data.routes().entrySet()) {
            rows("route_alias (alias, route) values (?, ?)", route.getValue(), alias -> values(alias, route.getKey()));
        }
        rows(
                "gateway (code, name, summary, position) values (?, ?, ?, ?)",
                data.gateways(),
                one -> values(one.code(), one.name(), one.summary(), n.incrementAndGet()));
        for (PlaceData.GatewayRow one : data.gateways()) {
            rows("gateway_alias (alias, gateway) values (?, ?)", one.aliases(), alias -> values(alias, one.code()));
            rows(
                    "gateway_route (gateway, route, position) values (?, ?, ?)",
                    one.routes(),
                    route -> values(one.code(), route, n.incrementAndGet()));
            rows(
                    "gateway_occupation (gateway, soc_2020, position) values (?, ?, ?)",
                    one.occupations(),
                    soc -> values(one.code(), soc, n.incrementAndGet()));
            rows(
                    "gateway_subject_area (gateway, ssa_tier_2, position) values (?, ?, ?)",
                    one.areas(),
                    area -> values(one.code(), area, n.incrementAndGet()));
        }
        AtomicInteger number = new AtomicInteger();
        rows(
                "sector_test (number, question) values (?, ?)",
                data.questions(),
                question -> values(number.incrementAndGet(), question));
        rows(
                "gateway_test (gateway, number, verdict, evidence, as_at, source) values (?, ?, ?, ?, ?, ?)",
                data.tests(),
                one -> values(one.gateway(), one.number(), one.verdict(), one.evidence(), one.asAt(), one.source()));
        for (PlaceData.SubjectRow one : data.subjects()) {
            rows(
                    "subject (code, name, core, position) values (?, ?, ?, ?)",
                    List.of(one),
                    subject -> values(subject.code(), subject.name(), subject.core(), n.incrementAndGet()));
            rows(
                    "subject_gateway (subject, gateway) values (?, ?)",
                    one.gateways(),
                    gateway -> values(one.code(), gateway));
        }
    }

    private void calendar() throws SQLException {
        rows(
                "closed_range (name, first_day, last_day, source) values (?, ?, ?, ?)",
                data.closed(),
                one -> values(one.name(), one.first(), one.last(), one.source()));
        rows(
                "school_term (borough, name, first_day, last_day, source) values (?, ?, ?, ?, ?)",
                data.terms(),
                one -> values(
                        one.borough(),
                        one.days().name(),
                        one.days().first(),
                        one.days().last(),
                        one.days().source()));
    }

    static Object[] values(Object... values) {
        return values;
    }

    /** Inserts a row for each thing; {@code into} names table, columns and question marks. */
    <T> void rows(String into, Collection<T> things, Function<T, Object[]> values) throws SQLException {
        try (PreparedStatement insert = owner.prepareStatement("insert into register." + into)) {
            for (T thing : things) {
                Object[] row = values.apply(thing);
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
