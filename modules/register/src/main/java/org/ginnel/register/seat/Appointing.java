package org.ginnel.register.seat;

import static org.ginnel.kernel.AllowedTo.SYSTEM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.NotAllowed;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;
import org.ginnel.register.Seating;

/**
 * Makes people known and gives and ends their seats, for other gerunds: one command of a page may give several seats, so
 * the deeds here do not count commands; those that call them do. A secretary gives seats on boards and no others.
 */
@ApplicationScoped
@Transactional
class Appointing implements Seating {
    private static final Set<String> GIVEN_BY_SECRETARY =
            Set.of(Role.CHAIR, Role.BOARD_MEMBER, Role.EMPLOYER_BOARD_MEMBER);

    @Inject
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Journal journal;

    @Override
    @AllowedTo({Role.ADMINISTRATOR, Role.SECRETARY, SYSTEM})
    public UUID seat(PersonId person, String role, UUID scope, String title, LocalDate from, LocalDate until) {
        if (acting.actor().is(Role.SECRETARY) && !GIVEN_BY_SECRETARY.contains(role)) {
            throw new NotAllowed("register.Appointing.seat", true);
        }
        if (people().find(person).isEmpty()) {
            throw Refusal.of(SeatObstacle.PERSON_UNKNOWN);
        }
        Seat seat = new Seat(Ids.next(), new GiveSeat(person, role, scope, title, from, until));
        seats().add(seat);
        journal.record(seat.given());
        return seat.id;
    }

    @Override
    @AllowedTo({Role.ADMINISTRATOR, Role.SECRETARY, SYSTEM})
    public void end(UUID seat, LocalDate lastDay) {
        journal.record(seats().get(seat).end(lastDay));
    }

    /** A seat with an id of its own; one that was given before, whatever became of it, stays as it is. */
    @AllowedTo(SYSTEM)
    void seatOnce(UUID id, GiveSeat command) {
        if (seats().find(id).isEmpty()) {
            Seat seat = new Seat(id, command);
            seats().add(seat);
            journal.record(seat.given());
        }
    }

    /** Makes a person known; one who is known already stays as they are. */
    @AllowedTo({Role.ADMINISTRATOR, SYSTEM})
    public PersonId introduce(IntroducePerson command) {
        if (people().find(command.id()).isPresent()) {
            return command.id();
        }
        Refusal.ifAny(obstaclesToIntroducing(command));
        Person person = new Person(command);
        people().add(person, new PersonPrivate(command));
        journal.record(person.introduced());
        return person.id;
    }

    private List<Obstacle> obstaclesToIntroducing(IntroducePerson command) {
        List<Obstacle> obstacles = new ArrayList<>();
        if (command.name().isEmpty()) {
            obstacles.add(Obstacle.of(SeatObstacle.NO_NAME).at("name"));
        }
        if (command.mail() != null && !command.reachable()) {
            obstacles.add(Obstacle.of(SeatObstacle.MAIL_NOT_AN_ADDRESS).at("mail"));
        } else if (command.mail() != null && people().withMail(command.mail()) > 0) {
            obstacles.add(Obstacle.of(SeatObstacle.MAIL_KNOWN).at("mail"));
        }
        return obstacles;
    }

    private People_ people() {
        return new People_(em);
    }

    private Seats_ seats() {
        return new Seats_(em);
    }
}
