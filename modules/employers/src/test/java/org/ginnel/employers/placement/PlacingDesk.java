package org.ginnel.employers.placement;

import static org.ginnel.employers.placement.PlacementExamples.*;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.ginnel.governance.BoardId;
import org.ginnel.governance.Boards;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.Seat;
import org.ginnel.kernel.TestDatabase;
import org.ginnel.register.Calendars;
import org.ginnel.register.Gateways;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.Organisations;
import org.ginnel.register.People;
import org.ginnel.register.PersonId;
import org.ginnel.register.Places;
import org.ginnel.register.Role;

/** Placing over a real database: Marek at the desk of Kestrel, a firm with one site and a seat on one board. */
final class PlacingDesk {
    static final String GATEWAY = "digital-and-tech";
    final TestDatabase database = TestDatabase.of("employers");
    final List<DomainEvent> told = new ArrayList<>();

    /** One deed of Marek's in a transaction of its own. */
    <T> T does(Function<Placing, T> deed) {
        return as(MAREK, Role.EMPLOYER_BOARD_MEMBER, deed);
    }

    /** One deed of Hana's, who keeps the boards' papers. */
    <T> T secretary(Function<Placing, T> deed) {
        return as(HANA, Role.SECRETARY, deed);
    }

    private <T> T as(Signatory who, String role, Function<Placing, T> deed) {
        Seat seat = new Seat(UUID.randomUUID(), role, who.actingFor(), "");
        Actor actor = new Actor(who.person().value(), "somebody", seat, List.of(seat));
        return new Acting().as(actor, () -> database.as(actor, em -> deed.apply(placing(em))));
    }

    private Placing placing(jakarta.persistence.EntityManager em) {
        Moment moment = () -> TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC);
        Placing placing = new Placing();
        placing.em = em;
        placing.moment = moment;
        placing.journal = new Told();
        placing.gateways = new OneGateway();
        placing.organisations = new OneFirm();
        placing.boards = new OneBoard();
        placing.reach = new Reach();
        placing.reach.em = em;
        placing.reach.acting = new Acting();
        placing.reach.boards = placing.boards;
        placing.settings = new PlacementSettings();
        placing.settings.places = new OnePlace();
        placing.people = new OnePerson();
        placing.check = new WishCheck();
        placing.check.em = em;
        placing.check.moment = moment;
        placing.check.reach = placing.reach;
        placing.check.calendars = new WeekDays();
        placing.check.gateways = placing.gateways;
        placing.check.organisations = placing.organisations;
        placing.check.settings = placing.settings;
        return placing;
    }

    private final class Told implements Journal {
        @Override
        public void record(DomainEvent event) {
            told.add(event);
        }

        @Override
        public void seen(String what, UUID subject) {
            throw new AssertionError(what);
        }

        @Override
        public List<Entry> of(UUID subject) {
            return List.of();
        }
    }

    private static final class OnePerson implements People {
        @Override
        public Optional<Person> find(PersonId id) {
            return Optional.of(new Person(id, "Marek Dunmore", true));
        }

        @Override
        public List<Person> find(Collection<PersonId> ids) {
            throw new AssertionError();
        }

        @Override
        public List<Person> holding(String role, UUID scope, LocalDate day) {
            throw new AssertionError();
        }
    }

    private static final class OneGateway implements Gateways {
        private static final Gateway DIGITAL =
                new Gateway(GATEWAY, "Digital", "", List.of(), List.of("Digital"), List.of(), List.of(), List.of());

        @Override
        public List<Gateway> all() {
            return List.of(DIGITAL);
        }

        @Override
        public Optional<Gateway> find(String code) {
            return all().stream().filter(gateway -> gateway.code().equals(code)).findFirst();
        }

        @Override
        public List<TestResult> testsOf(String gateway) {
            return List.of();
        }
    }

    private static final class OneFirm implements Organisations {
        @Override
        public Optional<Organisation> find(OrganisationId id) {
            return Optional.empty();
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
            return id.equals(KESTREL)
                    ? List.of(new Site(QUAYSIDE, id, "Quayside", "1 Quay", "M1 1AA", null, null, null))
                    : List.of();
        }
    }

    /** Marek and Tilda sit on the board of the gateway, each for the own firm. */
    private static final class OneBoard implements Boards {
        private static final Board BOARD = new Board(DIGITAL_BOARD, Kind.EMPLOYER, "Digital", GATEWAY);

        @Override
        public List<Board> all() {
            return List.of(BOARD);
        }

        @Override
        public List<Board> ofKind(Kind kind) {
            return all();
        }

        @Override
        public Optional<Board> find(BoardId id) {
            return id.equals(DIGITAL_BOARD) ? Optional.of(BOARD) : Optional.empty();
        }

        @Override
        public Optional<Board> boardOfGateway(String gateway) {
            return Optional.of(
                    gateway.equals(GATEWAY)
                            ? BOARD
                            : new Board(new BoardId(new UUID(9, 9)), Kind.EMPLOYER, "Other", gateway));
        }

        @Override
        public List<Member> membersOf(BoardId board) {
            return List.of();
        }

        @Override
        public Optional<Member> seatOf(PersonId person, BoardId board) {
            return board.equals(DIGITAL_BOARD) && person.equals(MAREK.person())
                    ? Optional.of(new Member(
                            UUID.randomUUID(), board, person, KESTREL, "", false, true, LocalDate.EPOCH, null))
                    : Optional.empty();
        }

        @Override
        public List<Member> seatsOf(PersonId person) {
            return List.of();
        }

        @Override
        public Optional<Rules> rulesOn(BoardId board, LocalDate day) {
            return Optional.empty();
        }
    }

    /** Every day from Monday to Friday counts. */
    private static final class WeekDays implements Calendars {
        @Override
        public boolean isWorkingDay(LocalDate day) {
            return day.getDayOfWeek().getValue() < 6;
        }

        @Override
        public LocalDate plusWorkingDays(LocalDate from, int n) {
            LocalDate day = from;
            for (int left = n; left > 0; left -= isWorkingDay(day) ? 1 : 0) {
                day = day.plusDays(1);
            }
            return day;
        }

        @Override
        public LocalDate minusWorkingDays(LocalDate to, int n) {
            throw new AssertionError();
        }

        @Override
        public int clearWorkingDays(LocalDate published, LocalDate meeting) {
            throw new AssertionError();
        }

        @Override
        public int clearCalendarDays(LocalDate published, LocalDate meeting) {
            throw new AssertionError();
        }

        @Override
        public boolean isSchoolDay(LocalDate day, String borough) {
            throw new AssertionError();
        }
    }

    private static final class OnePlace implements Places {
        @Override
        public Place current() {
            return new Place(PLACE, "nowhere", "Nowhere", "Nowhere Council", "Nowhere");
        }

        @Override
        public List<Borough> boroughs() {
            return List.of();
        }

        @Override
        public Optional<String> setting(String key) {
            return Optional.of(key.equals("placement_hours") ? "315" : "45");
        }

        @Override
        public Optional<String> document(String name) {
            return Optional.empty();
        }
    }
}
