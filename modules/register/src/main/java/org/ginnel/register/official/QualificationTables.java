package org.ginnel.register.official;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.stream.Stream;
import org.ginnel.register.Qualifications.Qualification;
import org.ginnel.register.Qualifications.Standard;

/** T Levels, qualifications and standards. A route of a list is told in the place's words where the place knows it. */
interface QualificationTables {
    /** The place's name of the route a list calls {@code x}. */
    String ROUTE = "coalesce((select r.name from register.route r where lower(r.name) = lower(x.name)), (select a.route"
            + " from register.route_alias a where a.alias = lower(x.name)), x.name)";

    String T_LEVEL = "select t.learn_aim_ref, t.title, 'Level 3', 'T Level', " + ROUTE + ", r.source || ', ' ||"
            + " to_char(r.date_of_data, 'FMDD FMMonth YYYY') from register.t_level t left join register.t_level_route x on"
            + " x.id = t.route join register.intake_run r on r.id = t.run";

    String FUNDED = "select q.learn_aim_ref, q.name, q.level, q.type, null, r.source || ', ' ||"
            + " to_char(r.date_of_data, 'FMDD FMMonth YYYY') from register.qualification q join register.intake_run r on"
            + " r.id = q.run";

    String STANDARD = "select s.reference, s.lars_code, s.title, s.level, array_to_string(s.routes, '|') from"
            + " register.apprenticeship_standard s";

    EntityManager em();

    /** The T Level of a number, else the qualification; what has left its list is still answered. */
    default Stream<Qualification> withNumber(String learnAimRef) {
        return Stream.of(T_LEVEL + " where t.learn_aim_ref = :number", FUNDED + " where q.learn_aim_ref = :number")
                .flatMap(sql -> rows(em().createNativeQuery(sql).setParameter("number", learnAimRef)))
                .map(QualificationTables::qualification);
    }

    /** The newest version of each title that is on the list. */
    default List<Qualification> tLevels() {
        return rows(em().createNativeQuery(T_LEVEL + " where t.ended is null and not exists (select from"
                        + " register.t_level n where n.title = t.title and n.ended is null and (n.start_year, n.id) >"
                        + " (t.start_year, t.id)) order by t.title"))
                .map(QualificationTables::qualification)
                .toList();
    }

    default List<Standard> ofRoute(String route) {
        return rows(em().createNativeQuery(STANDARD + " where s.ended is null and exists (select from unnest(s.routes)"
                                + " as x (name) where lower(" + ROUTE + ") = lower(:route)) order by s.title")
                        .setParameter("route", route))
                .map(QualificationTables::standard)
                .toList();
    }

    default Stream<Standard> withReference(String reference) {
        return rows(em().createNativeQuery(STANDARD + " where s.reference = :reference")
                        .setParameter("reference", reference))
                .map(QualificationTables::standard);
    }

    private static Stream<Object[]> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast);
    }

    private static Qualification qualification(Object[] row) {
        return new Qualification(
                (String) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4], (String) row[5]);
    }

    private static Standard standard(Object[] row) {
        String routes = (String) row[4];
        return new Standard(
                (String) row[0],
                (Integer) row[1],
                (String) row[2],
                (Integer) row[3],
                routes.isEmpty() ? List.of() : List.of(routes.split("\\|")));
    }
}
