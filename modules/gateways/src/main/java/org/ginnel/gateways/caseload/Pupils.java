package org.ginnel.gateways.caseload;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ginnel.gateways.NudgeId;
import org.ginnel.gateways.PupilId;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;
import org.hibernate.annotations.processing.HQL;

/** Pupils and what they are reminded of. Row-level security decides whose; the function, how much. */
interface Pupils {
    EntityManager em();

    @HQL("from Nudge n where n.decidedBy is null order by n.askedAt")
    List<Nudge> waiting();

    @HQL("from Nudge n where n.school = :school order by n.askedAt desc")
    List<Nudge> nudgesOf(OrganisationId school);

    @HQL("from Pupil p where p.id = :id and p.until is null")
    List<Pupil> onRoll(PupilId id);

    @HQL("from Pupil p where p.person = :person and p.until is null")
    List<Pupil> now(PersonId person);

    default Optional<Pupil> find(PupilId id) {
        return Optional.ofNullable(em().find(Pupil.class, id));
    }

    default Optional<Nudge> nudge(NudgeId id) {
        return Optional.ofNullable(em().find(Nudge.class, id));
    }

    default void add(Pupil pupil) {
        em().persist(pupil);
    }

    default void add(Nudge nudge) {
        em().persist(nudge);
    }

    /** Everybody the asker may see, by name. */
    default List<Line> lines(LocalDate today) {
        em().flush();
        List<?> rows = em().createNativeQuery(
                        "select p.id, p.school, p.borough, p.person, p.name, p.school_year, s.standing,"
                                + " cast((select cast(max(n.sent_at) at time zone 'Europe/London' as date)"
                                + " from gateways.nudge_recipient r join gateways.nudge n on n.id = r.nudge"
                                + " where r.pupil = p.id) as text)"
                                + " from gateways.standings(:today) s join gateways.pupil p on p.id = s.pupil"
                                + " order by p.name, p.id")
                .setParameter("today", today)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(Line::of).toList();
    }

    /** One at a time for each school, so that nobody is reminded twice by two people at once. */
    default void oneAtATime(Collection<OrganisationId> schools) {
        schools.forEach(
                school -> em().createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:school, 0))")
                        .setParameter("school", school.toString())
                        .getSingleResult());
    }

    default void write(Obstacle inOurWords) {
        try {
            em().flush();
        } catch (PersistenceException broken) {
            for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException sql && "23505".equals(sql.getSQLState())) {
                    throw new Refusal(List.of(inOurWords));
                }
            }
            throw broken;
        }
    }
}
