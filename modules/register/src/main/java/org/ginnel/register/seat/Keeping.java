package org.ginnel.register.seat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Once;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.Texts;
import org.ginnel.kernel.signin.Inviting;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.Organisations;
import org.ginnel.register.PersonId;
import org.ginnel.register.Places;
import org.ginnel.register.Role;

/** An administrator keeps people, their seats and their way in. */
@ApplicationScoped
@Transactional
class Keeping {
    @Inject
    EntityManager em;

    @Inject
    Appointing appointing;

    @Inject
    Inviting inviting;

    @Inject
    Organisations organisations;

    @Inject
    Places places;

    @Inject
    Journal journal;

    @Inject
    Moment moment;

    @AllowedTo(Role.ADMINISTRATOR)
    List<PersonList.Row> page(String name, UUID after) {
        return list().page(name, after, moment.today());
    }

    /** The contact is looked at: the journal says so. */
    @AllowedTo(Role.ADMINISTRATOR)
    PersonPicture picture(UUID person) {
        Person found = people().find(new PersonId(person)).orElseThrow(NotFound::new);
        journal.seen("contact", person);
        LocalDate today = moment.today();
        return new PersonPicture(
                person,
                found.name,
                found.demonstration,
                list().mailOf(person),
                new Seats_(em)
                        .everOf(person).stream()
                                .map(seat -> PersonPicture.Held.of(seat, today))
                                .toList());
    }

    /** The name of what a seat would be held at: the organisation, or the place without one. */
    @AllowedTo(Role.ADMINISTRATOR)
    String scopeName(UUID organisation) {
        return organisation == null
                ? places.current().name()
                : organisation(organisation).name();
    }

    /** @param organisation null for a seat at the place */
    @Once
    @AllowedTo(Role.ADMINISTRATOR)
    UUID give(UUID person, String role, UUID organisation, String title, LocalDate from, LocalDate lastDay) {
        SeatScope scope = organisation == null ? SeatScope.PLACE : SeatScope.ORGANISATION;
        if (role == null || !scope.roles().contains(role)) {
            throw refused(SeatObstacle.ROLE_UNKNOWN, "role");
        }
        if (from == null) {
            throw refused(SeatObstacle.NO_FIRST_DAY, "from");
        }
        UUID at = organisation == null
                ? places.current().id()
                : organisation(organisation).id().value();
        return appointing.seat(
                new PersonId(person), role, at, title, from, lastDay == null ? null : lastDay.plusDays(1));
    }

    @Once
    @AllowedTo(Role.ADMINISTRATOR)
    void end(UUID seat, LocalDate lastDay) {
        if (seat == null) {
            throw refused(SeatObstacle.NO_SEAT, "seat");
        }
        appointing.end(seat, lastDay == null ? moment.today() : lastDay);
    }

    @Once
    @AllowedTo(Role.ADMINISTRATOR)
    UUID introduce(String name, String mail) {
        IntroducePerson command = new IntroducePerson(new PersonId(Ids.next()), name, null, mail, false);
        if (command.mail() == null) {
            throw refused(SeatObstacle.NO_MAIL, "mail");
        }
        return appointing.introduce(command).value();
    }

    /** @return the path of the one-time link, which also goes out by mail */
    @AllowedTo(Role.ADMINISTRATOR)
    String invite(UUID person) {
        Person found = people().find(new PersonId(person)).orElseThrow(NotFound::new);
        String mail = Optional.ofNullable(list().mailOf(person)).orElseThrow(() -> refused(SeatObstacle.NO_MAIL, null));
        return inviting.invite(
                person,
                found.name,
                mail,
                Texts.of("register", "seat.invitation.subject", places.current().name()),
                Texts.of("register", "seat.invitation.body", found.name));
    }

    @AllowedTo(Role.ADMINISTRATOR)
    void revoke(UUID person) {
        inviting.revoke(person);
    }

    private Organisations.Organisation organisation(UUID id) {
        return organisations.find(new OrganisationId(id)).orElseThrow(NotFound::new);
    }

    private static Refusal refused(SeatObstacle obstacle, String field) {
        return new Refusal(List.of(Obstacle.of(obstacle).at(field)));
    }

    private PersonList list() {
        return () -> em;
    }

    private People_ people() {
        return new People_(em);
    }
}
