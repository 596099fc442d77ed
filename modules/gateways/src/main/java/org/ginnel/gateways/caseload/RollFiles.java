package org.ginnel.gateways.caseload;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ginnel.gateways.RollFileId;
import org.ginnel.kernel.Ids;
import org.ginnel.register.OrganisationId;

/** Files of a roll, and the roll they are about. Row-level security decides whose. */
interface RollFiles {
    EntityManager em();

    default void add(
            RollFileId id, OrganisationId school, String name, boolean whole, byte[] content, UUID by, Instant now) {
        em().createNativeQuery(
                        "insert into gateways.roll_file (id, school, file_name, whole, content, sent_by, sent_at)"
                                + " values (:id, :school, :name, :whole, :content, :by, :now)")
                .setParameter("id", id.value())
                .setParameter("school", school.value())
                .setParameter("name", name)
                .setParameter("whole", whole)
                .setParameter("content", content)
                .setParameter("by", by)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Contents nobody asked to take in within this time. */
    default void forget(Instant before) {
        em().createNativeQuery("update gateways.roll_file set content = null where content is not null"
                        + " and sent_at < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    default Optional<Sent> find(RollFileId id) {
        List<?> rows = em().createNativeQuery("select school, file_name, whole, content, taken_at is not null"
                        + " from gateways.roll_file where id = :id")
                .setParameter("id", id.value())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Sent(
                        new OrganisationId((UUID) row[0]), (String) row[1], (Boolean) row[2], (byte[]) row[3], (Boolean)
                                row[4]))
                .findFirst();
    }

    /** @return false when somebody else has taken it in meanwhile */
    default boolean taken(RollFileId id, Instant now) {
        return em().createNativeQuery("update gateways.roll_file set taken_at = :now, content = null"
                                + " where id = :id and taken_at is null and content is not null")
                        .setParameter("now", now)
                        .setParameter("id", id.value())
                        .executeUpdate()
                == 1;
    }

    default List<RollPlan.Held> roll(OrganisationId school) {
        List<?> rows = em().createNativeQuery("select id, reference, name, school_year from gateways.pupil"
                        + " where school = :school and until is null order by name, id")
                .setParameter("school", school.value())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new RollPlan.Held(
                        (UUID) row[0], (String) row[1], (String) row[2], ((Number) row[3]).intValue()))
                .toList();
    }

    default void write(RollPlan plan, OrganisationId school, String borough, LocalDate today) {
        plan.leaving.forEach(pupil -> em().createNativeQuery(
                        "update gateways.pupil set until = greatest(cast(:today as date), since + 1),"
                                + " version = version + 1 where id = :id and until is null")
                .setParameter("today", today)
                .setParameter("id", pupil)
                .executeUpdate());
        plan.changed.forEach((pupil, row) -> em().createNativeQuery(
                        "update gateways.pupil set reference = :number, name = :name, school_year = :year,"
                                + " version = version + 1 where id = :id")
                .setParameter("number", row.number())
                .setParameter("name", row.name())
                .setParameter("year", row.year())
                .setParameter("id", pupil)
                .executeUpdate());
        plan.added.forEach(row -> em().createNativeQuery("insert into gateways.pupil (id, school, borough, name,"
                        + " school_year, since, reference) values (:id, :school, :borough, :name, :year, :today,"
                        + " :number)")
                .setParameter("id", Ids.next())
                .setParameter("school", school.value())
                .setParameter("borough", borough)
                .setParameter("name", row.name())
                .setParameter("year", row.year())
                .setParameter("today", today)
                .setParameter("number", row.number())
                .executeUpdate());
    }

    /** @param content null once it was taken in, or a day has passed */
    record Sent(OrganisationId school, String name, boolean whole, byte[] content, boolean taken) {}
}
