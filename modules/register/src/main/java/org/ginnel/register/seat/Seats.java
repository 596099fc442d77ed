package org.ginnel.register.seat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Refusal;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.exception.ConstraintViolationException;

/** The seats of authority. */
interface Seats {
    String ONCE = "seat_once";

    EntityManager em();

    @HQL("select s from Seat s where s.person.value = :person and s.since <= :day"
            + " and (s.until is null or s.until > :day) order by s.title, s.id")
    List<Seat> heldBy(UUID person, LocalDate day);

    @HQL("select s from Seat s where s.person.value = :person order by s.since desc, s.title, s.id")
    List<Seat> everOf(UUID person);

    default Seat get(UUID id) {
        Seat seat = em().find(Seat.class, id);
        if (seat == null) {
            throw new NotFound();
        }
        return seat;
    }

    /** Two equal seats on one day are refused by the database, also when both are given at the same moment. */
    default void add(Seat seat) {
        try {
            em().persist(seat);
            em().flush();
        } catch (ConstraintViolationException overlap) {
            if (ONCE.equals(overlap.getConstraintName())) {
                throw Refusal.of(SeatObstacle.HELD_ALREADY, seat.title);
            }
            throw overlap;
        }
    }
}
