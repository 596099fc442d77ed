package org.ginnel.gateways.course;

import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ginnel.gateways.OfferingId;

/** The statements of the search: one for what was asked, so that PostgreSQL sees no condition that is not meant. */
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
        return "select " + columns + " from gateways.offering where " + String.join(" and ", wanted.conditions());
    }

    static Query with(CourseSearch wanted, Query query) {
        if (wanted.gateway() != null) {
            query.setParameter("gateway", wanted.gateway());
        }
        if (wanted.kind() != null) {
            query.setParameter("kind", wanted.kind().name());
        }
        if (!wanted.tsquery().isEmpty()) {
            query.setParameter("words", wanted.tsquery());
        }
        if (wanted.within()) {
            point(wanted, query).setParameter("radius", wanted.radius());
        }
        return query;
    }

    static Query point(CourseSearch wanted, Query query) {
        return query.setParameter("x", wanted.x()).setParameter("y", wanted.y());
    }
}
