package org.ginnel.register.seat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Refusal;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.exception.ConstraintViolationException;

/** The seats of authority. */
interface Seats {
    /** What PostgreSQL says when an exclusion constraint, here seat_once, is broken. */
    String OVERLAP = "23P01";

    EntityManager em();

    @HQL("select s from Seat s where s.person.value = :person and s.since <= :day"
            + " and (s.until is null or s.until > :day) order by s.title, s.id")
    List<Seat> heldBy(UUID person, LocalDate day);

    @HQL("select s from Seat s where s.person.value = :person order by s.since desc, s.title, s.id")
    List<Seat> everOf(UUID person);

    default Optional<Seat> find(UUID id) {
        return Optional.ofNullable(em().find(Seat.class, id));
    }

    default Seat get(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** Two equal seats on one day are refused by the database, also when both are given at the same moment. */
    default void add(Seat seat) {
        try {
            em().persist(seat);
            em().flush();
        } catch (ConstraintViolationException overlap) {
            if (OVERLAP.equals(overlap.getSQLState())) {
                throw Refusal.of(SeatObstacle.HELD_ALREADY, seat.title);
            }
            throw overlap;
        }
    }
}
