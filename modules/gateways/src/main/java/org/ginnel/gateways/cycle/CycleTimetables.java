package org.ginnel.gateways.cycle;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.ginnel.gateways.CycleId;
import org.hibernate.annotations.processing.HQL;

/** The rounds of the place. */
interface CycleTimetables {
    EntityManager em();

    @HQL("from CycleTimetable c where c.entry = :entry order by c.opens")
    List<CycleTimetable> ofEntry(int entry);

    @HQL("from CycleTimetable c where c.entry = :entry and c.year = :year")
    List<CycleTimetable> ofYear(int entry, int year);

    default Optional<CycleTimetable> find(CycleId id) {
        return Optional.ofNullable(em().find(CycleTimetable.class, id));
    }

    default void add(CycleTimetable timetable) {
        em().persist(timetable);
    }
}
