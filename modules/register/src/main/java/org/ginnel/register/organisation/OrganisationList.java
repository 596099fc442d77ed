package org.ginnel.register.organisation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.ginnel.register.Organisations.Kind;

/** Organisations as lines of lists, read by name from where the page before ended: the last page costs what the first does. */
interface OrganisationList {
    EntityManager em();

    /** One more than asked for when there are more. */
    default List<OrganisationRow> page(OrganisationFilter filter, int most) {
        boolean back = filter.before() != null;
        StringBuilder sql = new StringBuilder("select o.id, o.kind, o.name, o.type_name, o.urn, o.ukprn,"
                + " coalesce(b.name, ''), o.opened, o.closed, o.demonstration, o.source, o.source_date"
                + " from register.organisation o left join register.borough b on b.code = o.borough"
                + " where lower(o.name) collate \"C\" like :pattern");
        sql.append(filter.kind() == null ? "" : " and o.kind = :kind");
        sql.append(filter.borough().isEmpty() ? "" : " and o.borough = :borough");
        if (filter.after() != null || back) {
            sql.append(" and (lower(o.name) collate \"C\", o.id) ")
                    .append(back ? "<" : ">")
                    .append(
                            " (select lower(m.name) collate \"C\", m.id from register.organisation m where m.id = :mark)");
        }
        sql.append(
                back
                        ? " order by lower(o.name) collate \"C\" desc, o.id desc"
                        : " order by lower(o.name) collate \"C\", o.id");
        Query query = em().createNativeQuery(sql.toString()).setParameter("pattern", filter.pattern());
        if (filter.kind() != null) {
            query.setParameter("kind", filter.kind().name());
        }
        if (!filter.borough().isEmpty()) {
            query.setParameter("borough", filter.borough());
        }
        if (filter.after() != null || back) {
            query.setParameter("mark", back ? filter.before() : filter.after());
        }
        List<OrganisationRow> rows = new ArrayList<>();
        for (Object row : query.setMaxResults(most + 1).getResultList()) {
            rows.add(row((Object[]) row));
        }
        if (back) {
            Collections.reverse(rows);
        }
        return rows;
    }

    /** What came before and after it, and the groups it belongs to, in that order. */
    default List<Tie> tiesOf(UUID organisation) {
        List<?> rows = em().createNativeQuery("select 'PREDECESSOR', o.id, o.name, s.happened, s.source, s.source_date"
                        + " from register.organisation_succession s join register.organisation o on o.id = s.predecessor"
                        + " where s.successor = :id union all"
                        + " select 'SUCCESSOR', o.id, o.name, s.happened, s.source, s.source_date"
                        + " from register.organisation_succession s join register.organisation o on o.id = s.successor"
                        + " where s.predecessor = :id union all"
                        + " select 'PARENT', o.id, o.name, lower(g.during), g.source, g.source_date"
                        + " from register.organisation_group g join register.organisation o on o.id = g.parent"
                        + " where g.member = :id order by 1, 4 nulls first, 3")
                .setParameter("id", organisation)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Tie(
                        Sort.valueOf((String) row[0]),
                        (UUID) row[1],
                        (String) row[2],
                        day(row[3]),
                        (String) row[4],
                        day(row[5])))
                .toList();
    }

    enum Sort {
        PREDECESSOR,
        SUCCESSOR,
        PARENT
    }

    /** @param since null when the source names no day */
    record Tie(Sort sort, UUID id, String name, LocalDate since, String source, LocalDate sourceDate) {}

    private static OrganisationRow row(Object[] row) {
        return new OrganisationRow(
                (UUID) row[0],
                Kind.valueOf((String) row[1]),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                day(row[7]),
                day(row[8]),
                (Boolean) row[9],
                (String) row[10],
                day(row[11]));
    }

    private static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
