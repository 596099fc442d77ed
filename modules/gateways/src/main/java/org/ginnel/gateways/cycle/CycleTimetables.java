package org.ginnel.gateways.cycle;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ginnel.gateways.CycleId;
import org.ginnel.gateways.TimetableChangeId;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.hibernate.annotations.processing.HQL;

/** The rounds of the place, and what somebody wants moved in them. */
interface CycleTimetables {
    EntityManager em();

    @HQL("from CycleTimetable c where c.entry = :entry order by c.opens")
    List<CycleTimetable> ofEntry(int entry);

    @HQL("from CycleTimetable c where c.entry = :entry and c.year = :year")
    List<CycleTimetable> ofYear(int entry, int year);

    @HQL("from CycleTimetable c order by c.opens desc, c.entry")
    List<CycleTimetable> all();

    @HQL("from CycleTimetable c where c.entry = :entry and c.opens <= :last and c.offersEnd >= :first order by c.opens")
    List<CycleTimetable> between(int entry, LocalDate first, LocalDate last);

    @HQL("from TimetableChange t where t.cycle = :cycle order by t.proposal.proposedAt desc")
    List<TimetableChange> changesOf(CycleId cycle);

    @HQL("from TimetableChange t where t.proposal.decidedBy is null order by t.proposal.proposedAt")
    List<TimetableChange> open();

    default Optional<CycleTimetable> find(CycleId id) {
        return Optional.ofNullable(em().find(CycleTimetable.class, id));
    }

    default Optional<TimetableChange> change(TimetableChangeId id) {
        return Optional.ofNullable(em().find(TimetableChange.class, id));
    }

    default void add(CycleTimetable timetable) {
        em().persist(timetable);
    }

    default void add(TimetableChange change) {
        em().persist(change);
    }

    /** How many have a form in this round; only the system can count them. */
    default int applicants(CycleId cycle) {
        Number people =
                (Number) em().createNativeQuery("select count(*) from gateways.application where cycle = :cycle")
                        .setParameter("cycle", cycle.value())
                        .getSingleResult();
        return people.intValue();
    }

    /** Writes now: what PostgreSQL's constraints refuse (two at the same time) is said in our words. */
    default void write(Obstacle inOurWords) {
        try {
            em().flush();
        } catch (PersistenceException broken) {
            for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException sql
                        && List.of("23P01", "23505").contains(sql.getSQLState())) {
                    throw new Refusal(List.of(inOurWords));
                }
            }
            throw broken;
        }
    }
}
