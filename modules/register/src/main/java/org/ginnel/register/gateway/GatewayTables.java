package org.ginnel.register.gateway;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ginnel.register.Gateways.Gateway;
import org.ginnel.register.Gateways.TestResult;
import org.ginnel.register.Gateways.Verdict;

/** The tables of the gateways, read whole: a handful of rows. */
interface GatewayTables {
    EntityManager em();

    default String revision() {
        List<?> found =
                em().createNativeQuery("select revision from register.place").getResultList();
        return found.isEmpty() ? "" : (String) found.get(0);
    }

    default Chart read() {
        Map<String, List<String>> aliases = texts("select gateway, alias from register.gateway_alias order by alias");
        Map<String, List<String>> routes =
                texts("select gateway, route from register.gateway_route order by gateway, position");
        Map<String, List<String>> occupations =
                texts("select gateway, soc_2020 from register.gateway_occupation order by gateway, position");
        Map<String, List<String>> areas =
                texts("select gateway, ssa_tier_2 from register.gateway_subject_area order by gateway, position");
        Map<String, List<String>> subjects = texts("select g.gateway, s.code from register.subject_gateway g"
                + " join register.subject s on s.code = g.subject order by g.gateway, s.position");
        List<Gateway> gateways = rows("select code, name, summary from register.gateway order by position")
                .map(row -> new Gateway(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        aliases.getOrDefault(row[0], List.of()),
                        routes.getOrDefault(row[0], List.of()),
                        occupations.getOrDefault(row[0], List.of()),
                        areas.getOrDefault(row[0], List.of()),
                        subjects.getOrDefault(row[0], List.of())))
                .toList();
        return new Chart(gateways, tests());
    }

    private Map<String, List<TestResult>> tests() {
        return rows("select t.gateway, t.number, q.question, t.verdict, t.evidence, t.as_at, t.source"
                        + " from register.gateway_test t join register.sector_test q on q.number = t.number"
                        + " order by t.gateway, t.number")
                .collect(Collectors.groupingBy(
                        row -> (String) row[0],
                        Collectors.mapping(
                                row -> new TestResult(
                                        ((Number) row[1]).intValue(),
                                        (String) row[2],
                                        Verdict.valueOf((String) row[3]),
                                        (String) row[4],
                                        day(row[5]),
                                        (String) row[6]),
                                Collectors.toUnmodifiableList())));
    }

    private static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }

    private Map<String, List<String>> texts(String sql) {
        return rows(sql)
                .collect(Collectors.groupingBy(
                        row -> (String) row[0],
                        Collectors.mapping(row -> (String) row[1], Collectors.toUnmodifiableList())));
    }

    private Stream<Object[]> rows(String sql) {
        List<?> rows = em().createNativeQuery(sql).getResultList();
        return rows.stream().map(Object[].class::cast);
    }
}
