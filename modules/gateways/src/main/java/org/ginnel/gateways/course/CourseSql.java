package org.ginnel.gateways.course;

import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ginnel.gateways.OfferingId;

/** The statements of the search. */
final class CourseSql {
    private CourseSql() {}

    static List<Offering> inOrder(Offerings offerings, List<?> ids) {
        List<OfferingId> order =
                ids.stream().map(id -> new OfferingId((UUID) id)).toList();
        if (order.isEmpty()) {
            return List.of();
        }
        Map<OfferingId, Offering> found =
                offerings.withIds(order).stream().collect(Collectors.toMap(Offering::id, Function.identity()));
        return order.stream().map(found::get).toList();
    }

    static String sql(CourseSearch wanted, String columns) {
        return "select " + columns + " from gateways.offering where "
                + wanted.conditions().stream().map(CourseSearch.Condition::sql).collect(Collectors.joining(" and "));
    }

    static Query with(CourseSearch wanted, Query query) {
        wanted.conditions().forEach(condition -> condition.values().forEach(query::setParameter));
        return query;
    }

    static Query point(CourseSearch wanted, Query query) {
        return query.setParameter("x", wanted.near().x())
                .setParameter("y", wanted.near().y());
    }
}
