package org.ginnel.gateways.course;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ginnel.gateways.CourseDirectory.Supply;
import org.ginnel.gateways.OfferingId;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.OrganisationId;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.exception.ConstraintViolationException;

/** Courses on offer, and the search through them. */
interface Offerings {
    EntityManager em();

    @HQL("from Offering o where o.id in :ids")
    List<Offering> withIds(Collection<OfferingId> ids);

    @HQL("from Offering o where o.provider = :provider order by o.title, o.starts, o.id")
    List<Offering> ofProvider(OrganisationId provider);

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

    /** Offers that stand and how many choices were sent, for each course of a provider. */
    default Map<UUID, Taken> taken(OrganisationId provider) {
        Map<UUID, Taken> all = new HashMap<>();
        for (Object row : em().createNativeQuery("select o.id, o.open_offers, o.open_offers - o.reserved_offers"
                        + " + gateways.kept_on(o.reserved, o.reserved_until, gateways.london_today()), o.reserved,"
                        + " exists (select from gateways.choice c where c.offering = o.id)"
                        + " from gateways.offering o where o.provider = :provider")
                .setParameter("provider", provider.value())
                .getResultList()) {
            Object[] cells = (Object[]) row;
            all.put(
                    (UUID) cells[0],
                    new Taken(
                            Math.max((Integer) cells[1], (Integer) cells[2]), (Integer) cells[3], (Boolean) cells[4]));
        }
        return all;
    }

    /**
     * @param offers that stand, with those kept for supported young people
     * @param reserved places kept for them
     * @param chosen somebody has sent a choice for it
     */
    record Taken(int offers, int reserved, boolean chosen) {}

    /** Writes now, so that the database answers in our words when there are fewer places than offers. */
    default void write(Obstacle below) {
        try {
            em().flush();
        } catch (ConstraintViolationException broken) {
            if (broken.getConstraintName() == null
                    || !broken.getConstraintName().startsWith("offering_")) {
                throw broken;
            }
            throw new Refusal(List.of(below));
        }
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
