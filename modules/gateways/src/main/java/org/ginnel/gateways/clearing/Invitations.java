package org.ginnel.gateways.clearing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ginnel.gateways.ApplicationId;
import org.ginnel.gateways.InvitationId;
import org.ginnel.gateways.OfferingId;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.exception.ConstraintViolationException;

/** Who lets herself be asked, and who asked. Row-level security and the functions decide what of it anybody sees. */
interface Invitations {
    EntityManager em();

    @HQL("from ClearingConsent k where k.application = :form and k.withdrawnAt is null")
    List<ClearingConsent> consents(ApplicationId form);

    @HQL("from Invitation i where i.person = :person order by i.sentAt desc")
    List<Invitation> of(PersonId person);

    @HQL("from Invitation i where i.provider = :provider order by i.sentAt desc")
    List<Invitation> by(OrganisationId provider, org.hibernate.query.Page page);

    @HQL("from Invitation i where i.consent = :consent and i.stage = :stage order by i.id.value")
    List<Invitation> resting(UUID consent, InvitationStage stage);

    default Optional<ClearingConsent> consent(ApplicationId form) {
        return consents(form).stream().findFirst();
    }

    /** Held until the end of the transaction: whoever takes it back meanwhile waits, and then finds what rests on it. */
    default ClearingConsent held(UUID consent) {
        return em().createQuery(
                        "from ClearingConsent k where k.id = :id and k.withdrawnAt is null", ClearingConsent.class)
                .setParameter("id", consent)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    default Invitation invitation(InvitationId id) {
        Invitation found = em().find(Invitation.class, id);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    default void add(ClearingConsent consent) {
        em().persist(consent);
    }

    default void add(Invitation invitation) {
        em().persist(invitation);
    }

    /** Courses with room in the days of clearing, of one provider. */
    default List<Course> courses(OrganisationId provider, LocalDate today) {
        List<?> rows = em().createNativeQuery(
                        "select o.id, o.title, o.site_name, gateways.room_on(o.id, false), cast(f.ends as text)"
                                + " from gateways.clearing_courses(:today) f join gateways.offering o on o.id = f.offering"
                                + " where o.provider = :provider and gateways.room_on(o.id, false) > 0 order by o.title, o.starts, o.id")
                .setParameter("today", today)
                .setParameter("provider", provider.value())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Course(
                        new OfferingId((UUID) row[0]),
                        (String) row[1],
                        (String) row[2],
                        ((Number) row[3]).intValue(),
                        LocalDate.parse((String) row[4])))
                .toList();
    }

    record Course(OfferingId id, String title, String site, int room, LocalDate ends) {}

    /** Whom the asker may invite to this course; nobody when it is not the own provider's. */
    default List<Looking> people(OfferingId course, LocalDate today) {
        List<?> rows = em().createNativeQuery("select consent, person, called, area, school, statement,"
                        + " array_to_string(gateways, ' '), invited from gateways.clearing_people(:course, :today)")
                .setParameter("course", course.value())
                .setParameter("today", today)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Looking(
                        (UUID) row[0],
                        new PersonId((UUID) row[1]),
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        List.of(((String) row[6]).split(" ")),
                        (Boolean) row[7]))
                .toList();
    }

    /** Counts one more of this day; refused by the write when it would be one too many. */
    default void count(UUID subject, LocalDate day, int most, Obstacle enough) {
        int written = em().createNativeQuery("insert into gateways.invitation_tally as t (subject, day, sent)"
                        + " select :subject, :day, 1 where :most > 0 on conflict (subject, day)"
                        + " do update set sent = t.sent + 1 where t.sent < :most")
                .setParameter("subject", subject)
                .setParameter("day", day)
                .setParameter("most", most)
                .executeUpdate();
        if (written == 0) {
            throw new Refusal(List.of(enough));
        }
    }

    /** Open invitations whose days are over, or whose person holds something by now. */
    default List<InvitationId> over(LocalDate today) {
        List<?> ids = em().createNativeQuery("select i.id from gateways.invitation i where i.stage = 'OPEN'"
                        + " and (i.expires < :today or exists (select 1 from gateways.choice c"
                        + " where c.application = i.application and not c.interest and c.stage in"
                        + " ('OFFER', 'FIRM', 'BACKUP', 'CONFIRMED', 'ENROLLED', 'DEFERRED', 'EHCP_NAMED')))"
                        + " order by i.expires, i.id")
                .setParameter("today", today)
                .getResultList();
        return ids.stream().map(id -> new InvitationId((UUID) id)).toList();
    }

    /** Writes now, so that a constraint answers in our words. */
    default void write(Map<String, Obstacle> refused) {
        try {
            em().flush();
        } catch (ConstraintViolationException broken) {
            Obstacle known = refused.get(broken.getConstraintName());
            if (known == null) {
                throw broken;
            }
            throw new Refusal(List.of(known));
        }
    }
}
