package org.ginnel.gateways.course;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ginnel.gateways.CourseDirectory.Supply;
import org.ginnel.gateways.OfferingId;
import org.hibernate.annotations.processing.HQL;

/** Courses on offer, and the search through them. */
interface Offerings {
    EntityManager em();

    @HQL("from Offering o where o.id in :ids")
    List<Offering> withIds(Collection<OfferingId> ids);

    default Optional<Offering> find(OfferingId id) {
        return Optional.ofNullable(em().find(Offering.class, id));
    }

    default Optional<Internship> internship(OfferingId id) {
        return Optional.ofNullable(em().find(Internship.class, id));
    }

    default void add(Internship internship) {
        em().merge(internship);
    }

    default void add(Offering offering) {
        em().persist(offering);
    }

    /** One page of what was looked for, in order. */
    default List<Offering> search(CourseSearch wanted) {
        Query query = CourseSql.with(
                wanted,
                em().createNativeQuery(CourseSql.sql(wanted, "id") + " order by " + wanted.order() + " limit "
                        + CourseSearch.PAGE + " offset " + (long) wanted.page() * CourseSearch.PAGE));
        if (wanted.near() != null && !wanted.within()) {
            CourseSql.point(wanted, query);
        }
        return CourseSql.inOrder(this, query.getResultList());
    }

    default long count(CourseSearch wanted) {
        return ((Number) CourseSql.with(wanted, em().createNativeQuery(CourseSql.sql(wanted, "count(*)")))
                        .getSingleResult())
                .longValue();
    }

    default List<Offering> beside(String gateway, int most) {
        return CourseSql.inOrder(
                this,
                em().createNativeQuery("select id from gateways.offering where status = 'OPEN'"
                                + " and gateways @> array[cast(:gateway as text)] order by starts, title, id")
                        .setParameter("gateway", gateway)
                        .setMaxResults(most)
                        .getResultList());
    }

    default Supply supplyOf(String gateway) {
        Object[] row = (Object[]) em().createNativeQuery("select count(*), coalesce(sum(places), 0)"
                        + " from gateways.offering where status = 'OPEN' and gateways @> array[cast(:gateway as text)]")
                .setParameter("gateway", gateway)
                .getSingleResult();
        return new Supply(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
    }
}
