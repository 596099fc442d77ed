package org.ginnel.gateways.cycle;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ginnel.gateways.CycleId;
import org.ginnel.gateways.TimetableChangeId;

/** Moved dates that are being told, and how far each is; only the system sees whose forms they are. */
interface Announcements {
    EntityManager em();

    /** Asked for once, whoever asks and however often. */
    default void add(TimetableChangeId change, CycleId round) {
        em().createNativeQuery("insert into gateways.announcement (change, cycle, asked_at)"
                        + " values (:change, :cycle, clock_timestamp()) on conflict do nothing")
                .setParameter("change", change.value())
                .setParameter("cycle", round.value())
                .executeUpdate();
    }

    /** The oldest that is not told to all, for one teller: others skip it. */
    default Optional<Open> next() {
        List<?> rows = em().createNativeQuery("select change, cycle, reached from gateways.announcement"
                        + " where finished_at is null order by asked_at, change limit 1 for update skip locked")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Open((UUID) row[0], (UUID) row[1], (UUID) row[2]))
                .findFirst();
    }

    /** The next forms of its round. */
    default List<Form> forms(Open open, int most) {
        List<?> rows = em().createNativeQuery(
                        "select id, person from gateways.application where cycle = :cycle"
                                + " and (cast(:reached as uuid) is null or id > cast(:reached as uuid)) order by id limit :most")
                .setParameter("cycle", open.cycle())
                .setParameter(
                        "reached",
                        open.reached() == null ? null : open.reached().toString())
                .setParameter("most", most)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Form((UUID) row[0], (UUID) row[1]))
                .toList();
    }

    default void told(Open open, Form last, int told) {
        em().createNativeQuery("update gateways.announcement set reached = :reached, told = told + :told"
                        + " where change = :change")
                .setParameter("reached", last.id())
                .setParameter("told", told)
                .setParameter("change", open.change())
                .executeUpdate();
    }

    default void finished(Open open) {
        em().createNativeQuery(
                        "update gateways.announcement set finished_at = clock_timestamp() where change = :change")
                .setParameter("change", open.change())
                .executeUpdate();
    }

    /** @param reached the last form whose owner was told; null before the first */
    record Open(UUID change, UUID cycle, UUID reached) {}

    record Form(UUID id, UUID person) {}
}
