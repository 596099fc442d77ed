package org.ginnel.register.seat;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.PersonId;
import org.ginnel.register.SeatEnded;
import org.ginnel.register.SeatGiven;

/**
 * A seat of authority: a person holds a role at a scope from a day until the first day without it. It may be ended later
 * or earlier, never before it began, and stays as a fact afterwards.
 */
@Entity
@Table(schema = "register", name = "seat")
class Seat {
    @Id
    UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person"))
    PersonId person;

    String role;
    UUID scope;
    String title;
    LocalDate since;
    LocalDate until;

    @Version
    int version;

    protected Seat() {}

    Seat(UUID id, GiveSeat command) {
        this.id = id;
        person = command.person();
        role = command.role();
        scope = command.scope();
        title = command.title();
        since = command.from();
        until = command.until();
    }

    SeatGiven given() {
        return new SeatGiven(id, person, role, scope, since, until);
    }

    List<Obstacle> obstaclesToEnding(LocalDate lastDay) {
        List<Obstacle> obstacles = new ArrayList<>();
        if (lastDay.isBefore(since.minusDays(1))) {
            obstacles.add(Obstacle.of(SeatObstacle.ENDS_BEFORE_IT_BEGINS, since));
        }
        if (until != null && lastDay.isAfter(until.minusDays(1))) {
            obstacles.add(Obstacle.of(SeatObstacle.ENDED_ALREADY, until.minusDays(1)));
        }
        return obstacles;
    }

    /** The day before it began as the last day takes the seat back as if never given. */
    SeatEnded end(LocalDate lastDay) {
        Refusal.ifAny(obstaclesToEnding(lastDay));
        until = lastDay.plusDays(1);
        return new SeatEnded(id, person, lastDay);
    }

    boolean heldOn(LocalDate day) {
        return !since.isAfter(day) && (until == null || until.isAfter(day));
    }

    org.ginnel.kernel.Seat shown() {
        return new org.ginnel.kernel.Seat(id, role, scope, title);
    }
}
