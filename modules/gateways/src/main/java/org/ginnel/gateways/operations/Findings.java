package org.ginnel.gateways.operations;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ginnel.gateways.operations.Finding.Broken;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** What the detector found. */
interface Findings {
    EntityManager em();

    @HQL("from Finding f where f.goneAt is null order by f.foundAt, f.rule")
    List<Finding> open();

    @HQL("from Finding f where f.goneAt is not null order by f.goneAt desc")
    List<Finding> gone(Page page);

    default void add(Finding finding) {
        em().persist(finding);
    }

    /** What is impossible and so now; only the system is told. */
    default List<Broken> now(LocalDate today) {
        List<?> rows = em().createNativeQuery("select rule, subject from gateways.impossible(:today)")
                .setParameter("today", today)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Broken(Rule.valueOf((String) row[0]), (UUID) row[1]))
                .toList();
    }
}
