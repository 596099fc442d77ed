package org.ginnel.register.seat;

import static org.ginnel.kernel.AllowedTo.EVERYBODY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.SeatSource;
import org.ginnel.register.Adults;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;

/** Answers who people are and which seats they hold. Names only; contact details are not answered here. */
@ApplicationScoped
@Transactional
class Knowing implements org.ginnel.register.People, Adults, SeatSource {
    private static final int YOUNG = 60;
    private static final int STAFF = 20;

    @Inject
    EntityManager em;

    @Override
    @AllowedTo(EVERYBODY)
    public Optional<Person> find(PersonId id) {
        return people().find(id).map(org.ginnel.register.seat.Person::shown);
    }

    @Override
    @AllowedTo(EVERYBODY)
    public List<Person> find(Collection<PersonId> ids) {
        List<UUID> values = ids.stream().map(PersonId::value).distinct().toList();
        return values.isEmpty() ? List.of() : shown(people().among(values));
    }

    @Override
    @AllowedTo(EVERYBODY)
    public List<Person> holding(String role, UUID scope, LocalDate day) {
        return shown(people().holding(role, scope, day));
    }

    @Override
    @AllowedTo({Role.SECRETARY, Role.ADMINISTRATOR})
    public List<Person> adults(String letters) {
        return letters == null || letters.isBlank() ? List.of() : shown(people().adults(letters.strip()));
    }

    @Override
    @AllowedTo(EVERYBODY)
    public List<org.ginnel.kernel.Seat> seatsOf(UUID person, LocalDate day) {
        return new Seats_(em).heldBy(person, day).stream().map(Seat::shown).toList();
    }

    /** Somebody who only applies has longer: a form on a phone, a bus in between. */
    @Override
    @AllowedTo(EVERYBODY)
    public int idleMinutes(List<org.ginnel.kernel.Seat> seats) {
        return seats.stream().allMatch(seat -> seat.role().equals(Role.YOUNG_PERSON)) ? YOUNG : STAFF;
    }

    private static List<Person> shown(List<org.ginnel.register.seat.Person> people) {
        return people.stream().map(org.ginnel.register.seat.Person::shown).toList();
    }

    private People_ people() {
        return new People_(em);
    }
}
