package org.ginnel.gateways.application;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.CycleId;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.PersonId;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.exception.ConstraintViolationException;

/** Offers nobody answers, how many of them were expected to end, and whose never do. */
interface Silences {
    EntityManager em();

    /** The latest first; one of them at most stands. */
    @HQL("from Forecast f where f.cycle = :cycle order by f.madeAt desc")
    List<Forecast> forecasts(CycleId cycle);

    @HQL(
            "from Choice c join fetch c.application a where a.cycle = :cycle and c.departure.byDefault = true order by c.departure.on, c.id.value")
    List<Choice> ended(CycleId cycle);

    default Optional<Forecast> standing(CycleId cycle) {
        return forecasts(cycle).stream().filter(one -> !one.stopped()).findFirst();
    }

    default void add(Forecast forecast) {
        em().persist(forecast);
        try {
            em().flush();
        } catch (ConstraintViolationException broken) {
            if (!"forecast_once".equals(broken.getConstraintName())) {
                throw broken;
            }
            throw new Refusal(List.of(Obstacle.of(SilenceObstacle.FORECAST_STANDS)));
        }
    }

    /** Rounds that run, or ended less than a quarter of a year ago. */
    default List<CycleId> rounds(LocalDate today) {
        List<?> ids = em().createNativeQuery("select id from gateways.cycle where opens <= :today"
                        + " and offers_end > :lately order by offers_end, entry")
                .setParameter("today", today)
                .setParameter("lately", today.minusDays(90))
                .getResultList();
        return ids.stream().map(id -> new CycleId((UUID) id)).toList();
    }

    /** Open offers of a round for places; apprenticeships have their own end. Nothing that was written is read. */
    default List<Silent> of(CycleId cycle) {
        return silent("a.cycle = :id", cycle.value());
    }

    default Optional<Silent> of(ChoiceId choice) {
        return silent("c.id = :id", choice.value()).stream().findFirst();
    }

    default List<Silent> silent(String which, UUID id) {
        em().flush();
        List<?> rows = em().createNativeQuery("select c.id, c.person, a.reference, cast(c.reply_by as text),"
                        + " (select count(distinct k.step) from gateways.chaser k where k.kind = 'OFFER'"
                        + " and k.subject = c.application and k.until = c.reply_by),"
                        + " exists (select 1 from gateways.protection p where p.person = c.person)"
                        + " or exists (select 1 from gateways.choice n where n.application = c.application"
                        + " and n.stage = 'EHCP_NAMED')"
                        + " from gateways.choice c join gateways.application a on a.id = c.application"
                        + " where c.stage = 'OFFER' and not c.interest and " + which + " order by a.reference, c.id")
                .setParameter("id", id)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Silent(
                        new ChoiceId((UUID) row[0]),
                        new PersonId((UUID) row[1]),
                        (String) row[2],
                        row[3] == null ? null : LocalDate.parse((String) row[3]),
                        ((Number) row[4]).intValue(),
                        (Boolean) row[5]))
                .toList();
    }

    default boolean protects(PersonId person) {
        return !em().createNativeQuery("select 1 from gateways.protection where person = :person")
                .setParameter("person", person.value())
                .getResultList()
                .isEmpty();
    }

    /** @return false when she was protected already */
    default boolean protect(PersonId person, UUID by) {
        return changed(
                "insert into gateways.protection (person, since, by) values (:person, clock_timestamp(), :by)"
                        + " on conflict do nothing",
                Map.of("person", person.value(), "by", by));
    }

    default boolean protectNoLonger(PersonId person) {
        return changed("delete from gateways.protection where person = :person", Map.of("person", person.value()));
    }

    default boolean changed(String sql, Map<String, Object> with) {
        var query = em().createNativeQuery(sql);
        with.forEach(query::setParameter);
        return query.executeUpdate() == 1;
    }
}
