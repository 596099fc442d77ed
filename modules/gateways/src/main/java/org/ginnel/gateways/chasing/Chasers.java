package org.ginnel.gateways.chasing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ginnel.gateways.CycleId;
import org.ginnel.register.PersonId;

/** Who is to be reminded, and who was: asked by the system alone, which reads ids and days and nothing that was written. */
interface Chasers {
    /** Something is written and not sent, and no place is taken. */
    String UNSENT = " a.settled_at is null and (exists (select 1 from gateways.choice c where c.application = a.id"
            + " and c.stage = 'DRAFT') or a.submitted_at is null"
            + " and not exists (select 1 from gateways.choice c where c.application = a.id))";
    /** A first decision is owed. */
    String OWED = " c.stage in ('SUBMITTED', 'INTERVIEWING')";
    /** An offer waits for an answer until a day that was told. */
    String OPEN = " c.stage = 'OFFER' and c.reply_by = :until";
    /** This reminder has not gone out. */
    String NEW = " and not exists (select 1 from gateways.chaser k where k.kind = :kind and k.subject = %s"
            + " and k.step = :step and k.until = :until)";

    EntityManager em();

    default List<Chaser> drafts(CycleId round, int step, LocalDate until) {
        return chasers(
                ChaserKind.DRAFT,
                "select a.id from gateways.application a where a.cycle = :round and" + UNSENT + NEW.formatted("a.id")
                        + " order by a.id",
                step,
                until,
                Map.of("round", round.value()));
    }

    default List<Chaser> decisions(int step, LocalDate until) {
        return chasers(
                ChaserKind.DECISION,
                "select distinct c.provider from gateways.choice c where c.decide_by = :until and" + OWED
                        + NEW.formatted("c.provider") + " order by 1",
                step,
                until,
                Map.of());
    }

    default List<Chaser> offers(CycleId round, int step, LocalDate until) {
        return chasers(
                ChaserKind.OFFER,
                "select a.id from gateways.application a where a.cycle = :round"
                        + " and exists (select 1 from gateways.choice c where c.application = a.id and" + OPEN + ")"
                        + NEW.formatted("a.id") + " order by a.id",
                step,
                until,
                Map.of("round", round.value()));
    }

    private List<Chaser> chasers(ChaserKind kind, String sql, int step, LocalDate until, Map<String, Object> more) {
        Query query = em().createNativeQuery(sql)
                .setParameter("kind", kind.name())
                .setParameter("step", step)
                .setParameter("until", until);
        more.forEach(query::setParameter);
        List<?> subjects = query.getResultList();
        return subjects.stream()
                .map(subject -> new Chaser(kind, (UUID) subject, step, until))
                .toList();
    }

    /** The days decisions are owed by, from today on. */
    default List<LocalDate> decisionDays(LocalDate today) {
        return days(
                em().createNativeQuery(
                                "select distinct c.decide_by from gateways.choice c where c.decide_by >= :today and"
                                        + OWED + " order by 1"),
                today);
    }

    /** The days offers of a round are to be answered by, from today on. */
    default List<LocalDate> replyDays(CycleId round, LocalDate today) {
        return days(
                em().createNativeQuery("select distinct c.reply_by from gateways.choice c"
                                + " join gateways.application a on a.id = c.application and a.cycle = :round"
                                + " where c.stage = 'OFFER' and c.reply_by >= :today order by 1")
                        .setParameter("round", round.value()),
                today);
    }

    private static List<LocalDate> days(Query query, LocalDate today) {
        List<?> rows = query.setParameter("today", today).getResultList();
        return rows.stream()
                .map(day -> day instanceof java.sql.Date sql ? sql.toLocalDate() : (LocalDate) day)
                .toList();
    }

    /** How many things are still open of what the reminder is about; none when everything was done meanwhile. */
    default int open(Chaser chaser) {
        String sql = switch (chaser.kind()) {
            case DRAFT -> "select count(*) from gateways.application a where a.id = :subject and" + UNSENT;
            case DECISION ->
                "select count(*) from gateways.choice c where c.provider = :subject and c.decide_by = :until and"
                        + OWED;
            case OFFER -> "select count(*) from gateways.choice c where c.application = :subject and" + OPEN;
        };
        Query query = em().createNativeQuery(sql).setParameter("subject", chaser.subject());
        if (chaser.kind() != ChaserKind.DRAFT) {
            query.setParameter("until", chaser.until());
        }
        return ((Number) query.getSingleResult()).intValue();
    }

    default PersonId applicant(UUID form) {
        return new PersonId((UUID) em().createNativeQuery("select person from gateways.application where id = :id")
                .setParameter("id", form)
                .getSingleResult());
    }

    /** Writes that it goes out now. @return false when it went out before, whoever was quicker */
    default boolean note(Chaser chaser, UUID id) {
        return em().createNativeQuery("insert into gateways.chaser (id, kind, subject, step, until, sent_at)"
                                + " values (:id, :kind, :subject, :step, :until, clock_timestamp())"
                                + " on conflict on constraint chaser_once do nothing")
                        .setParameter("id", id)
                        .setParameter("kind", chaser.kind().name())
                        .setParameter("subject", chaser.subject())
                        .setParameter("step", chaser.step())
                        .setParameter("until", chaser.until())
                        .executeUpdate()
                == 1;
    }
}
