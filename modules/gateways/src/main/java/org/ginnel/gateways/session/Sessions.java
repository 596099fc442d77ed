package org.ginnel.gateways.session;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ginnel.gateways.BookingId;
import org.ginnel.gateways.SupportServiceId;
import org.ginnel.gateways.SupportSessionId;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.PersonId;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.exception.ConstraintViolationException;

/** Sessions and who has a place at them. Row-level security decides whose bookings are seen. */
interface Sessions {
    EntityManager em();

    @HQL("from SupportSession s where s.stage = :stage and s.starts > :now order by s.starts, s.id.value")
    List<SupportSession> coming(SessionStage stage, Instant now, org.hibernate.query.Page page);

    @HQL("from SupportSession s where s.service = :service and s.stage = :stage and s.starts > :now"
            + " order by s.starts, s.id.value")
    List<SupportSession> ofService(SupportServiceId service, SessionStage stage, Instant now);

    @HQL("from SupportSession s order by s.starts desc, s.id.value")
    List<SupportSession> all(org.hibernate.query.Page page);

    @HQL("from SupportSession s where s.id in :ids")
    List<SupportSession> withIds(Collection<SupportSessionId> ids);

    @HQL("from Booking b where b.person = :person order by b.bookedAt desc, b.id.value")
    List<Booking> of(PersonId person);

    @HQL("from Booking b where b.session = :session and b.person = :person and b.stage <> :not")
    List<Booking> of(SupportSessionId session, PersonId person, BookingStage not);

    @HQL("from Booking b where b.session = :session and b.stage in :stages order by b.bookedAt, b.id.value")
    List<Booking> at(SupportSessionId session, Collection<BookingStage> stages);

    default Optional<SupportSession> find(SupportSessionId id) {
        return Optional.ofNullable(em().find(SupportSession.class, id));
    }

    default SupportSession get(SupportSessionId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** Holds the session's row until the deed is done, so that nobody counts its places meanwhile. */
    default SupportSession held(SupportSessionId id) {
        SupportSession found = em().find(SupportSession.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    /** Anybody else's is not there. */
    default Booking mine(PersonId person, BookingId id) {
        Booking found = em().find(Booking.class, id);
        if (found == null || !found.person().equals(person)) {
            throw new NotFound();
        }
        return found;
    }

    default Booking booking(BookingId id) {
        Booking found = em().find(Booking.class, id);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    default void add(SupportSession session) {
        em().persist(session);
    }

    default void add(Booking booking) {
        em().persist(booking);
    }

    /** Free places go to whoever waited longest; answers who got one. */
    default List<PersonId> promote(SupportSessionId session) {
        em().flush();
        List<?> people = em().createNativeQuery("select gateways.promote_waiting(:session)")
                .setParameter("session", session.value())
                .getResultList();
        return people.stream().map(person -> new PersonId((UUID) person)).toList();
    }

    /** How many wait before this booking. */
    default int ahead(BookingId booking) {
        Object found = em().createNativeQuery("select gateways.ahead_in_queue(:booking)")
                .setParameter("booking", booking.value())
                .getSingleResult();
        return found == null ? 0 : ((Number) found).intValue();
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
