package org.ginnel.register.seat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** People as lines of a list, by name, each with the seats held on a day. */
interface PersonList {
    int PAGE = 50;

    EntityManager em();

    /** @param seats titles of the seats held, one a line, empty for none */
    record Row(UUID id, String name, boolean demonstration, String seats) {}

    /** One more than a page when there are more. @param after the last person of the page before, null for the first */
    default List<Row> page(String name, UUID after, LocalDate day) {
        String mark = after == null
                ? ""
                : " and (lower(p.name) collate \"C\", p.id) >"
                        + " (select lower(m.name) collate \"C\", m.id from register.person m where m.id = :mark)";
        Query query = em().createNativeQuery("select p.id, p.name, p.demonstration, coalesce((select"
                        + " string_agg(s.title, '; ' order by s.title) from register.seat s where s.person = p.id"
                        + " and s.since <= :day and (s.until is null or s.until > :day)), '')"
                        + " from register.person p where lower(p.name) collate \"C\" like :pattern" + mark
                        + " order by lower(p.name) collate \"C\", p.id")
                .setParameter("day", day)
                .setParameter("pattern", pattern(name));
        if (after != null) {
            query.setParameter("mark", after);
        }
        List<Row> rows = new ArrayList<>();
        for (Object found : query.setMaxResults(PAGE + 1).getResultList()) {
            Object[] row = (Object[]) found;
            rows.add(new Row((UUID) row[0], (String) row[1], (Boolean) row[2], (String) row[3]));
        }
        return rows;
    }

    private static String pattern(String name) {
        return name.strip()
                        .toLowerCase(Locale.UK)
                        .replace("\\", "\\\\")
                        .replace("%", "\\%")
                        .replace("_", "\\_")
                + "%";
    }

    default String mailOf(UUID person) {
        List<?> mails = em().createNativeQuery("select mail from register.person_private where person = :person")
                .setParameter("person", person)
                .getResultList();
        return mails.isEmpty() ? null : (String) mails.get(0);
    }
}
