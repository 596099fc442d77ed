package org.ginnel.governance.board;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ginnel.governance.BoardId;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Seat;
import org.ginnel.kernel.SeatSource;
import org.ginnel.register.Adults;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.Organisations;
import org.ginnel.register.People;
import org.ginnel.register.PersonId;
import org.ginnel.register.Seating;

/** A register of a few people and one mill, and the journal, as far as {@link Appointing} asks them. */
final class Registry implements People, Adults, Organisations, Seating, SeatSource, Journal {
    static final OrganisationId MILL = new OrganisationId(new UUID(7, 70));
    private static final int STRANGERS = 900;

    final List<DomainEvent> told = new ArrayList<>();
    private final List<Hat> given = new ArrayList<>();

    private record Hat(PersonId person, Seat seat, LocalDate from, LocalDate until) {
        boolean on(LocalDate day) {
            return !from.isAfter(day) && (until == null || until.isAfter(day));
        }
    }

    Appointing appointing(EntityManager em) {
        Appointing appointing = new Appointing();
        appointing.em = em;
        appointing.moment = () -> BoardExamples.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC);
        appointing.journal = this;
        appointing.seating = this;
        appointing.seats = this;
        appointing.people = this;
        appointing.adults = this;
        appointing.organisations = this;
        return appointing;
    }

    void give(PersonId person, String role, BoardId scope, LocalDate from) {
        seat(person, role, scope.value(), "given before", from, null);
    }

    /** Role and title of each hat. */
    List<String> hats(PersonId person, BoardId scope, LocalDate day) {
        return seatsOf(person.value(), day).stream()
                .filter(seat -> seat.scope().equals(scope.value()))
                .map(seat -> seat.role() + " " + seat.title())
                .toList();
    }

    @Override
    public UUID seat(PersonId person, String role, UUID scope, String title, LocalDate from, LocalDate until) {
        Seat seat = new Seat(UUID.randomUUID(), role, scope, title);
        given.add(new Hat(person, seat, from, until));
        return seat.id();
    }

    @Override
    public void end(UUID seat, LocalDate lastDay) {
        given.replaceAll(hat -> hat.seat().id().equals(seat)
                ? new Hat(hat.person(), hat.seat(), hat.from(), lastDay.plusDays(1))
                : hat);
    }

    @Override
    public List<Seat> seatsOf(UUID person, LocalDate day) {
        return given.stream()
                .filter(hat -> hat.person().value().equals(person) && hat.on(day))
                .map(Hat::seat)
                .toList();
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return id.value().getLeastSignificantBits() < STRANGERS
                ? Optional.of(new Person(id, "Person " + id.value().getLeastSignificantBits(), true))
                : Optional.empty();
    }

    @Override
    public List<Person> find(Collection<PersonId> ids) {
        return ids.stream().flatMap(id -> find(id).stream()).toList();
    }

    @Override
    public List<Person> holding(String role, UUID scope, LocalDate day) {
        return List.of();
    }

    @Override
    public List<Person> adults(String letters) {
        return List.of();
    }

    @Override
    public Optional<Organisation> find(OrganisationId id) {
        return id.equals(MILL)
                ? Optional.of(new Organisation(id, Kind.EMPLOYER, "The Mill", null, null, null, null, true, true))
                : Optional.empty();
    }

    @Override
    public Optional<Organisation> byUrn(String urn) {
        return Optional.empty();
    }

    @Override
    public Optional<Organisation> byUkprn(String ukprn) {
        return Optional.empty();
    }

    @Override
    public List<Organisation> ofKind(Kind kind) {
        return List.of();
    }

    @Override
    public List<Site> sitesOf(OrganisationId id) {
        return List.of();
    }

    @Override
    public void record(DomainEvent event) {
        told.add(event);
    }

    @Override
    public void seen(String what, UUID subject) {
        throw new UnsupportedOperationException("appointing looks at nothing sensitive");
    }

    @Override
    public List<Entry> of(UUID subject) {
        return List.of();
    }
}
