package org.ginnel.gateways.naming;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.NamingId;
import org.ginnel.gateways.OfferingId;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.exception.ConstraintViolationException;

/** Which plans name which colleges. Row-level security decides who reads a row. */
interface Namings {
    EntityManager em();

    @HQL("from PlanNaming n where n.person = :person order by n.proposedAt desc, n.id.value")
    List<PlanNaming> of(PersonId person);

    @HQL("from PlanNaming n where n.council = :council order by n.stage, n.year, n.proposedAt, n.id.value")
    List<PlanNaming> keptBy(OrganisationId council);

    @HQL("from PlanNaming n where n.school = :school and n.person = :person order by n.proposedAt desc")
    List<PlanNaming> askedBy(OrganisationId school, PersonId person);

    @HQL("from PlanNaming n where n.provider = :provider and n.stage = 'CONFIRMED' order by n.decidedAt desc")
    List<PlanNaming> naming(OrganisationId provider);

    @HQL("from PlanNaming n where n.choice = :choice and n.stage = 'CONFIRMED'")
    List<PlanNaming> entered(ChoiceId choice);

    default PlanNaming get(NamingId id) {
        PlanNaming found = em().find(PlanNaming.class, id);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    default Optional<PlanNaming> keptBy(OrganisationId council, NamingId id) {
        return Optional.ofNullable(em().find(PlanNaming.class, id))
                .filter(found -> found.council().equals(council));
    }

    default void add(PlanNaming naming) {
        em().persist(naming);
        try {
            em().flush();
        } catch (ConstraintViolationException broken) {
            if (!"plan_naming_once".equals(broken.getConstraintName())) {
                throw broken;
            }
            throw new Refusal(List.of(Obstacle.of(NamingObstacle.ASKED_ALREADY)));
        }
    }

    /** Open courses of a college that have not started, those that are no job with an employer. */
    default List<OfferingId> coursesOf(OrganisationId college, LocalDate today) {
        List<?> ids = em().createNativeQuery("select id from gateways.offering where provider = :provider"
                        + " and status = 'OPEN' and starts > :today"
                        + " and kind not in ('APPRENTICESHIP', 'HIGHER_APPRENTICESHIP')"
                        + " order by title, starts, id limit 200")
                .setParameter("provider", college.value())
                .setParameter("today", today)
                .getResultList();
        return ids.stream().map(id -> new OfferingId((UUID) id)).toList();
    }

    /** How many of each borough and year: numbers alone, no row is read. */
    default List<Count> counts(int from) {
        List<?> rows = em().createNativeQuery(
                        "select borough, year, waiting, confirmed from gateways.naming_counts(:from)")
                .setParameter("from", from)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Count(
                        (String) row[0],
                        ((Number) row[1]).intValue(),
                        ((Number) row[2]).longValue(),
                        ((Number) row[3]).longValue()))
                .toList();
    }

    record Count(String borough, int year, long waiting, long confirmed) {}
}
