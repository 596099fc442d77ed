package org.ginnel.employers.placement;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ginnel.employers.PlacementKind;

/** The dated rules of each kind of placement. */
interface PlacementRules {
    EntityManager em();

    /**
     * The rule in force on the first day; one for a route of the gateway goes before the general one, the more generous
     * first.
     *
     * @param days the place's own number of days, for kinds whose rule leaves it to the place; {@code hours} likewise
     */
    default Optional<PlacementRule> of(
            PlacementKind kind, List<String> routes, LocalDate firstDay, int days, BigDecimal hours) {
        List<?> rows = em().createNativeQuery("select coalesce(minimum_days, :days), coalesce(minimum_hours, :hours),"
                        + " remote_percent, minimum_age, hours_a_day, hours_a_week, source from employers.placement_rule"
                        + " where kind = :kind and in_force @> cast(:day as date) and (route = '' or route in (:routes))"
                        + " order by route = '', remote_percent desc limit 1")
                .setParameter("days", days)
                .setParameter("hours", hours)
                .setParameter("kind", kind.name())
                .setParameter("day", firstDay)
                .setParameter("routes", routes.isEmpty() ? List.of("") : routes)
                .getResultList();
        return rows.stream().findFirst().map(row -> rule((Object[]) row));
    }

    private static PlacementRule rule(Object[] row) {
        return new PlacementRule(
                ((Number) row[0]).intValue(),
                (BigDecimal) row[1],
                ((Number) row[2]).intValue(),
                ((Number) row[3]).intValue(),
                (BigDecimal) row[4],
                (BigDecimal) row[5],
                (String) row[6]);
    }
}
